/** Who else worked on it, in brackets at the end of a paragraph. */
const closing =
  /(?<=[.!?…”"’'])\s+\((?:(?:additional )?(?:reporting|writing|editing|compiled)|with (?:(?:agency )?inputs|reporting|files)|(?:agency )?inputs)\s(?:from|by)\s[^()“”"]{2,160}\)\s*$/i

/**
 * Where the bracket begins at the end of a paragraph that tells who else worked on the article; -1 where there is none.
 *
 * `… until Monday. (With inputs from PTI)`, `… the ministry said. (Reporting by Ann Lee; Editing by Bo Ruiz)`
 */
export function signOffStart(text: string): number {
  if (!text.trimEnd().endsWith(')')) return -1
  const from = Math.max(0, text.length - 200)
  const found = closing.exec(text.slice(from))
  if (!found) return -1
  return from + found.index + found[0].indexOf('(')
}
