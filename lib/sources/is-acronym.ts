/** Whether letters are taken from words in order: `hsi` from `harbour safety institute`. */
export function isAcronym(acronym: string, words: readonly string[]): boolean {
  const letters = words.join(' ')
  if (acronym.charAt(0) !== letters.charAt(0)) return false
  let at = 0
  for (const letter of acronym.replaceAll('.', '')) {
    at = letters.indexOf(letter, at) + 1
    if (!at) return false
  }
  return true
}
