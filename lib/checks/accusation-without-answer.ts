import type {Source} from '../../types/source.js'
import {namedAccusations} from './accusations.js'
import {type AnyCheck, defineCheck} from './check.js'
import type {Context} from './context.js'
import {findings} from './findings.js'
import {isOfPlace} from './is-of-place.js'

const answers =
  /\b(?:den(?:y|ies|ied|ying|ial|ials)|reject(?:s|ed|ing)|dismiss(?:es|ed|ing)|rebut(?:s|ted)|refut(?:es|ed)|disput(?:es|ed)|contest(?:s|ed)|declin(?:es|ed|ing)|respon(?:d|ds|ded|se)|repl(?:y|ies|ied)|not be reached|not (?:answer|reply|return)|no answer|comments?|defend(?:s|ed|ing)?|insist(?:s|ed)?|lawyers?|attorneys?|pleaded|pled)\b/i

/**
 * An accusation against somebody with a name who never answers.
 *
 * When: a source accuses somebody with a name; nobody of that name, nor anybody who speaks for them, says anything in the article, and nothing says that they deny it, were asked, or did not respond. Reported once for each accused, at the first accusation.
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
 *
 * ```silent
 * Officials accused Ostany of breaking the treaty. A spokesman for the Ostanian foreign ministry said that nothing had been broken.
 * ```
 */
export const accusationWithoutAnswer: AnyCheck = defineCheck({
  rule: 'accusation-without-answer',
  about: 'An accusation against somebody with a name who never answers',
  level: {recommended: 'warn', strict: 'warn'},
  settings: {},
  find: (context) => {
    const heard = new Set([...context.graph.sources.flatMap(namesOf), ...answering(context)])
    const seen = new Set<string>()
    return namedAccusations(context).flatMap(({accused, attribution, name}) => {
      // To blame is to argue: politics is full of it, and nobody is asked for an answer.
      if (attribution.source === null || /\bblam/i.test(attribution.cue!.text)) return []
      if (seen.has(name) || heard.has(name) || isAnswered(context, attribution.source, name)) return []
      seen.add(name)
      return [{place: accused, ...findings.accusationWithoutAnswer(accused.text)}]
    })
  }
})

/** The words of names of somebody who speaks in the article, and of those for whom they speak. */
function namesOf({affiliation, mentions, name, role}: Source): readonly string[] {
  return [name, role, affiliation, ...mentions.map(({text}) => text)].flatMap((text) =>
    text ? namesIn(text) : []
  )
}

/** Whether somebody else than who accuses speaks for a place: `an Ostanian minister`, for `Ostany`. */
function isAnswered({graph}: Context, accuser: string, place: string): boolean {
  return graph.sources.some(
    (source) => source.id !== accuser && namesOf(source).some((word) => isOfPlace(word, place))
  )
}

/** The words of names in sentences that tell of an answer, or that there was none. */
function answering({text}: Context): readonly string[] {
  return text
    .split(/(?<=[.!?][”"’']?)\s+/)
    .filter((sentence) => answers.test(sentence))
    .flatMap(namesIn)
}

function namesIn(text: string): readonly string[] {
  return (text.match(/\p{Lu}[\p{L}’'-]+/gu) ?? []).map((name) => name.replace(/[’']s?$/, ''))
}
