const adjectives = /(?:ians?|ans?|ns?|ese|ish|is?|ic)$/
const places = /(?:ia|ey|y|a|e|land)?$/
/** Shorter ones are alike by chance. */
const shortest = 3

/** Whether a word tells that somebody is of a place: `Ostanian` of `Ostany`, `Israeli` of `Israel`; not `Ostrava` of `Ostany`. */
export function isOfPlace(word: string, place: string): boolean {
  if (!adjectives.test(word) || word === place) return false
  const stem = word.replace(adjectives, '')
  return (
    stem.length >= shortest &&
    (stem === place.replace(places, '') || stem === place || word === place.slice(0, -1))
  )
}
