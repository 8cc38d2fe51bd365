const name = "(?:\\p{Lu}[\\p{L}.'’-]*|de|du|da|del|della|van|von|der|den|la|le|el|al|bin|ibn|y)"
const names = `${name}(?: ${name}){0,4}(?:(?:,| and| &|, and| y| AND) ${name}(?: ${name}){0,4}){0,4}`
const by =
  /^(?:by|written by|posted by|reported by|story by|words by|author:|authors:|byline:(?: by)?)[: ]\s?(?:the )?/i
/** What follows the names: `, Staff Writer`, `| The Daily Post`, `for Example News`, `in Paris`, `Jun 4, 2020`. */
const afterBy = new RegExp(
  `^${names}(?:\\s?(?:[,|•·/–—-]|\\b(?:for|in|of|at|on|with)\\b|\\(|\\d).{0,80})?$`,
  'u'
)
const reporting =
  /^[([]?(?:additional |with )?(?:reporting|writing|editing|compiled|contributing|contributed|contributors?|(?:agency )?inputs?)(?: (?:from|by)\b|:)[^“”"]{2,200}$/i
const withRole = new RegExp(
  `^${names}\\s?(?:,|\\||•|–|—|-|\\()\\s?(?:[Tt]he |an? )?[\\p{L}'’/&. -]{0,40}\\b(?:[Ss]taff|STAFF|[Cc]orrespondent|[Ww]riters?|WRITER|[Rr]eporters?|REPORTER|[Ee]ditor|EDITOR|[Jj]ournalist|[Cc]olumnist|[Cc]ontributor|[Bb]ureau|AP|Reuters|AFP|Bloomberg|Associated Press|News Service)\\b[^.!?“”"]{0,30}$`,
  'u'
)
const roleAlone =
  /^(?:senior |associated press |special |the )?(?:staff|political|business|sports|news)? ?(?:writers?|reporters?|correspondents?|columnists?|staff writers?|wire reports?|staff reports?|staff)$/i
const nameAlone = new RegExp(
  `^${name}(?: ${name}){1,3}(?:(?: and|,| &| AND) ${name}(?: ${name}){1,3})?$`,
  'u'
)

/** Whether a line says who wrote the article: `By Ann Lee and Bo Ruiz | Staff`, `Ann Lee, Staff Writer`. */
export function isByline(line: string): boolean {
  if (line.length > 160) return false
  const start = by.exec(line)
  if (start && afterBy.test(line.slice(start[0].length))) return true
  return reporting.test(line) || withRole.test(line) || roleAlone.test(line)
}

/** Whether a line is a name and nothing else, as under a headline: `Ann Lee`, `ANN LEE`. */
export function isNameAlone(line: string): boolean {
  return line.length <= 60 && nameAlone.test(line)
}
