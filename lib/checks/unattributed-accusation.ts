import {wrongdoingVerbs} from '../lexicon/wrongdoing-verbs.js'
import {namedAccusations} from './accusations.js'
import {type AnyCheck, defineCheck, type Found} from './check.js'
import type {Context} from './context.js'
import {findings} from './findings.js'
import {roleOf} from './over-claims.js'

const helpers =
  /^(?:\s+(?:has|had|have|also|then|later|secretly|repeatedly|illegally|allegedly))*\s+([a-z]+)\b/
/** Words that tell of a court or a confession, which settle it. */
const settled =
  /\b(?:admit(?:s|ted)|confess(?:es|ed)|convict(?:ed|ion)|found guilty|guilty plea|ple(?:aded|d) guilty|sentenced)\b/i

/**
 * An accusation against somebody with a name, in the article’s own voice.
 *
 * When: the writer says that somebody with a name was accused or blamed and not by whom, in a paragraph without a complaint or a court, or says themselves that they stole, lied, bribed or the like; no source is given, and nothing in the article tells of a verdict or a confession. Charges that a court or a prosecutor brings are on record, and no concern of this check.
 *
 * Why: who accuses is the half of an accusation that lets readers weigh it, and the other half can be libel.
 *
 * ```article
 * Oskar Dremmel was accused of selling city land to his brother.
 * ```
 *
 * ```findings
 * 1:1-1:14: Expected somebody who accuses `Oskar Dremmel`, got nobody
 * ```
 *
 * ```article
 * The city has sold four parks. Oskar Dremmel embezzled the money.
 * ```
 *
 * ```findings
 * 1:31-1:64: Expected a source for what `Oskar Dremmel` is said to have done, got none
 * ```
 *
 * ```silent
 * The auditor accused Oskar Dremmel of selling city land to his brother.
 * ```
 *
 * ```silent
 * Oskar Dremmel embezzled the money. He pleaded guilty in May.
 * ```
 *
 * ```silent
 * “Oskar Dremmel embezzled the money,” the auditor said.
 * ```
 */
export const unattributedAccusation: AnyCheck = defineCheck({
  rule: 'unattributed-accusation',
  about: 'An accusation against somebody with a name, in the article’s own voice',
  level: {recommended: 'warn', strict: 'error'},
  settings: {},
  find: (context) => [...byNobody(context), ...byTheWriter(context)]
})

/** Words that tell who accuses around a passive: a court, a complaint, the police. */
const legal =
  /\b(?:assault\w*|charges|complaints?|court|indictments?|indicted|investigators?|judge|kill\w+|murder\w*|shooting|lawsuits?|police|prosecutors?|sued|suit|trial)\b/i

/** `Lee was accused of fraud`: by whom? */
function byNobody(context: Context): Found[] {
  return namedAccusations(context).flatMap(({accused, attribution, claim}): Found[] => {
    if (claim.accusation?.accuser || context.chain(claim).some(({source}) => source !== null)) return []
    // Somebody may still be there whom no mention was found for: `accused by a rival`, `the accusation of a rival`.
    const passage = context.passageAt(accused.start)!
    const before = context.text.slice(
      passage.start,
      attribution.cue!.start + accusingAt(attribution.cue!.text)
    )
    if (!/\b(?:was|were|is|are|been|being)\s+(?:\w+ly\s+)?$/.test(before)) return []
    const rest = context.text.slice(attribution.cue!.end, passage.end).split(/[.!?](?:\s|$)/)[0]!
    return /\bby\b/.test(rest) || legal.test(passage.text)
      ? []
      : [{place: accused, ...findings.accusedByNobody(accused.text)}]
  })
}

/** Where the verb begins in a cue: `was accused of`. */
function accusingAt(cue: string): number {
  return Math.max(0, cue.search(/\b(?:accus|alleg|blam)/i))
}

/** `Lee embezzled the money`. */
function byTheWriter(context: Context): Found[] {
  if (settled.test(context.text)) return []
  return context.graph.claims.flatMap((claim): Found[] => {
    const [first] = claim.pieces
    const [name] = claim.names
    if (claim.attributions.length || claim.hedges.length || claim.polarity === 'negative') return []
    if (!first || !name || name.start !== first.start || roleOf(context, claim) === 'boilerplate') return []
    const verb = helpers.exec(context.text.slice(name.end, first.end))?.[1]
    if (verb === undefined || !wrongdoingVerbs.has(verb)) return []
    return [{place: context.span(claim), ...findings.accusedByTheWriter(name.text)}]
  })
}
