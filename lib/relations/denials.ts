import type {Assertion, Link} from '../../types/assertion.js'
import type {Manner} from '../../types/manner.js'
import type {Token} from '../../types/token.js'
import type {Voices} from '../../types/voices.js'
import {deniedNouns} from '../lexicon/denied-nouns.js'
import {wrongdoingVerbs} from '../lexicon/wrongdoing-verbs.js'

/** How many claims back an accusation is still taken up. */
const reach = 30

/**
 * Denials that take up an accusation by a word for it.
 *
 * `Kim accused the firm of fraud. The firm denied the allegation.`
 */
export function findDenials(
  tokens: readonly Token[],
  manners: readonly Manner[],
  voices: Voices,
  claims: readonly Assertion[]
): Link[] {
  const links: Link[] = []
  claims.forEach((denial, at) => {
    const reading = denial.readings.at(-1)
    if (reading === undefined || manners[reading]!.stance !== 'denies') return
    const head = tokens[denial.head]!
    if (!deniedNouns.has(head.lemma.toLowerCase())) return
    const voice = voices.speaker[reading]!
    const said = claims[at - 1]
    if (said && isBeside(tokens, denial, said)) {
      links.push({
        type: 'contradicts',
        from: at,
        to: at - 1,
        confidence: 0.7,
        why: `a denial of the ${head.lower}, right behind it`
      })
      return
    }
    for (let before = at - 1; before >= 0 && before >= at - reach; before--) {
      const claim = claims[before]!
      // `said the vote was rigged`
      const ofWrong = wrongdoingVerbs.has(tokens[claim.head]!.lower) && claim.readings.length > 0
      if ((!ofWrong && claim.kind !== 'accusation') || claim.polarity === 'negative') continue
      const other = claim.readings.at(-1)
      if (other !== undefined && voice >= 0 && voices.speaker[other] === voice) continue
      const accused = claim.accusation?.accused
      const sure = accused && voice >= 0 && nameMeets(tokens, accused, voices.voices[voice]!.name)
      links.push({
        type: 'contradicts',
        from: at,
        to: before,
        confidence: sure ? 0.8 : 0.5,
        why: sure ? 'the accused deny the accusation' : `a denial of the ${head.lower}, after an accusation`
      })
      return
    }
  })
  return links
}

/** `said that it leaked, [a charge that] the mill denies`: what was said right before the comma. */
function isBeside(tokens: readonly Token[], denial: Assertion, said: Assertion): boolean {
  const first = denial.ranges[0]!.from
  const last = said.ranges.at(-1)!.to
  if (said.readings.length === 0 || tokens[first]!.pos !== 'DET' || tokens[first - 1]?.text !== ',')
    return false
  return (last === first || last === first - 1) && tokens[said.head]!.sentence === tokens[first]!.sentence
}

function nameMeets(tokens: readonly Token[], {from, to}: {from: number; to: number}, name: string): boolean {
  const words = new Set(name.toLowerCase().split(/\s+/))
  for (let at = from; at < to; at++) {
    const {pos, lower} = tokens[at]!
    if ((pos === 'PROPN' || pos === 'NOUN') && words.has(lower)) return true
  }
  return false
}
