/** The words of a list, as lemmas in lower case; a comma ends an entry, which may have two words (`call for`). */
export function wordSet(list: string): ReadonlySet<string> {
  return new Set(
    list
      .split(',')
      .map((entry) => entry.trim().replace(/\s+/g, ' '))
      .filter(Boolean)
  )
}
