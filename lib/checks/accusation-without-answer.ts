import {namedAccusations} from './accusations.js'
import {type AnyCheck, defineCheck} from './check.js'
import type {Context} from './context.js'
import {findings} from './findings.js'

const answers =
  /\b(?:den(?:y|ies|ied|ying|ial|ials)|reject(?:s|ed|ing)|dismiss(?:es|ed|ing)|rebut(?:s|ted)|refut(?:es|ed)|disput(?:es|ed)|contest(?:s|ed)|declin(?:es|ed|ing)|respon(?:d|ds|ded|se)|repl(?:y|ies|ied)|not be reached|not (?:answer|reply|return)|no answer|comments?|defend(?:s|ed|ing)?|insist(?:s|ed)?|lawyers?|attorneys?|pleaded|pled)\b/i

/**
 * An accusation against somebody with a name who never answers.
 *
 * When: a source accuses or blames somebody with a name; nobody of that name, nor anybody who speaks for them, says anything in the article, and nothing says that they deny it, were asked, or did not respond. Reported once for each accused, at the first accusation.
 *
 * Why: whoever is accused is asked before publication, and readers are told what came of it.
 *
 * ```article
 * The auditor accused Oskar Dremmel of selling city land to his brother. The council meets in May.
 * ```
 *
 * ```findings
 * 1:21-1:34: Expected an answer by `Oskar Dremmel`, or that there was none
 * ```
 *
 * ```silent
 * The auditor accused Oskar Dremmel of selling city land to his brother. Dremmel denied it.
 * ```
 *
 * ```silent
 * The auditor accused Oskar Dremmel of selling city land to his brother. Dremmel did not respond to questions on Friday.
 * ```
 *
 * ```silent
 * The auditor accused Oskar Dremmel of selling city land to his brother. “The land was sold at a fair price,” a spokesman for Dremmel said.
 * ```
 */
export const accusationWithoutAnswer: AnyCheck = defineCheck({
  rule: 'accusation-without-answer',
  about: 'An accusation against somebody with a name who never answers',
  level: {recommended: 'warn', strict: 'warn'},
  settings: {},
  find: (context) => {
    const seen = new Set<string>()
    return namedAccusations(context).flatMap(({accused, attribution, name}) => {
      if (attribution.source === null || seen.has(name)) return []
      seen.add(name)
      return speaks(context, name) || isAnswered(context, name)
        ? []
        : [{place: accused, ...findings.accusationWithoutAnswer(accused.text)}]
    })
  }
})

/** Whether somebody of that name, or for them, is a source of the article. */
function speaks({graph}: Context, name: string): boolean {
  return graph.sources.some(({affiliation, mentions, name: whole, role}) =>
    [whole, role, affiliation, ...mentions.map(({text}) => text)].some((text) => text && holds(text, name))
  )
}

/** Whether a sentence with the name has a word of an answer in it. */
function isAnswered({text}: Context, name: string): boolean {
  return text
    .split(/(?<=[.!?][”"’']?)\s+/)
    .some((sentence) => holds(sentence, name) && answers.test(sentence))
}

function holds(text: string, name: string): boolean {
  const at = text.indexOf(name)
  return at >= 0 && !/\p{L}/u.test(text[at - 1] ?? '')
}
