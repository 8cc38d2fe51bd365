import type {Passage} from '../../types/passage.js'
import type {Quotation} from '../../types/quotation.js'
import type {Range} from '../../types/range.js'
import type {Reading} from '../../types/reading.js'
import type {Sentence} from '../../types/sentence.js'
import type {Settings} from '../../types/settings.js'
import type {Token} from '../../types/token.js'
import {addRelative} from '../rules/add-relative.js'
import {asksNoName} from '../rules/asks-no-name.js'
import {cutAnonymity} from '../rules/cut-anonymity.js'
import {cutDocument} from '../rules/cut-document.js'
import {cutJoined} from '../rules/cut-joined.js'
import {cutMeanwhile} from '../rules/cut-meanwhile.js'
import {cutNaming} from '../rules/cut-naming.js'
import {cutPhrase} from '../rules/cut-phrase.js'
import {cutPredicate} from '../rules/cut-predicate.js'
import {cutShared} from '../rules/cut-shared.js'
import {dropSaying} from '../rules/drop-saying.js'
import {findAccording} from '../rules/find-according.js'
import {findAdjectives} from '../rules/find-adjectives.js'
import {findAdverbs} from '../rules/find-adverbs.js'
import {findAgents} from '../rules/find-agents.js'
import {findApart} from '../rules/find-apart.js'
import {findAsides} from '../rules/find-asides.js'
import {findAttitudes} from '../rules/find-attitudes.js'
import {findBeats} from '../rules/find-beats.js'
import {findClauses} from '../rules/find-clauses.js'
import {findColons} from '../rules/find-colons.js'
import {findFeared} from '../rules/find-feared.js'
import {findFeelings} from '../rules/find-feelings.js'
import {findFreeRelatives} from '../rules/find-free-relatives.js'
import {findGiven} from '../rules/find-given.js'
import {findHeadlines} from '../rules/find-headlines.js'
import {findInverted} from '../rules/find-inverted.js'
import {findJudging} from '../rules/find-judging.js'
import {findNouns} from '../rules/find-nouns.js'
import {findParticiples} from '../rules/find-participles.js'
import {findPassives} from '../rules/find-passives.js'
import {findQuoted} from '../rules/find-quoted.js'
import {findSigned} from '../rules/find-signed.js'
import {findSpoken} from '../rules/find-spoken.js'
import {findTrailing} from '../rules/find-trailing.js'
import {findTurns} from '../rules/find-turns.js'
import {findUrging} from '../rules/find-urging.js'
import {findWith} from '../rules/find-with.js'
import {followQuotations} from '../rules/follow-quotations.js'
import {introduce} from '../rules/introduce.js'
import {isAct} from '../rules/is-act.js'
import {isCiting} from '../rules/is-citing.js'
import {isHalfCue} from '../rules/is-half-cue.js'
import {isTown} from '../rules/is-town.js'
import {isWhatWeKnow} from '../rules/is-what-we-know.js'
import {joinAccording} from '../rules/join-according.js'
import {joinHalves} from '../rules/join-halves.js'
import {leadBack} from '../rules/lead-back.js'
import {leadOn} from '../rules/lead-on.js'
import {leadPast} from '../rules/lead-past.js'
import {lendSubject} from '../rules/lend-subject.js'
import {makeScene} from '../rules/make-scene.js'
import {mendReading} from '../rules/mend-reading.js'
import {partAnswers} from '../rules/part-answers.js'
import {partAsides} from '../rules/part-asides.js'
import {partJudged} from '../rules/part-judged.js'
import {partQuoted} from '../rules/part-quoted.js'
import {soughtWords} from '../rules/sought-words.js'
import {tellsWho} from '../rules/tells-who.js'
import {widenMention} from '../rules/widen-mention.js'
import {yieldTo} from '../rules/yield-to.js'

/**
 * The readings of the model, completed by rules for what its training corpus leaves out: outermost ones and such as
 * stand in a content, not yet placed.
 *
 * Where a rule and the model read the same cue, the model is kept, for it knows contents better; but the forms of
 * hearsay, of headlines and of interviews are the rules' own.
 */
export function completeReadings(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  passages: readonly Passage[],
  quotations: readonly Quotation[],
  readings: readonly Reading[],
  settings: Settings
): Reading[] {
  const followed = followQuotations(tokens, sentences, quotations, readings)
  const introduced = introduce(tokens, sentences, passages, quotations, followed)
  const model = partAnswers(tokens, quotations, dropSaying(tokens, introduced))
    .map((reading) => leadPast(tokens, reading))
    .filter(
      (reading) =>
        !isCiting(tokens, reading) &&
        !isAct(tokens, reading) &&
        !isHalfCue(tokens, reading) &&
        !asksNoName(tokens, reading) &&
        !isTown(tokens, sentences, passages, reading) &&
        !isWhatWeKnow(tokens, sentences, passages, reading) &&
        !tellsWho(tokens, reading)
    )
    .map((reading) => mendReading(tokens, reading))
  const whole = joinAccording(tokens, joinHalves(tokens, partAsides(tokens, widenMention(tokens, model))))
  const led = leadOn(tokens, leadBack(tokens, addRelative(tokens, whole)))
  const cut = led.map((reading) => cutDocument(tokens, reading))
  const said = cutJoined(tokens, partJudged(tokens, cut))
  const {firm, contested} = yieldTo(tokens, cutShared(tokens, partQuoted(tokens, lendSubject(tokens, said))))
  const given = new Set(settings.cues)
  const all = given.size ? new Set([...soughtWords, ...given]) : soughtWords
  const scene = makeScene(tokens, sentences, passages, quotations, firm, all)
  const turns = findTurns(scene)
  const own = [
    ...turns,
    ...findSigned(scene),
    ...findHeadlines(scene),
    ...findAdverbs(scene),
    ...findPassives(scene),
    ...findFeared(scene)
  ]
  const namings = findFreeRelatives(scene)
  const more = [
    ...findQuoted(scene),
    ...findAgents(scene),
    ...findApart(scene),
    ...findAsides(scene),
    ...findAccording(scene),
    ...findTrailing(scene),
    ...findSpoken(scene),
    ...findInverted(scene),
    ...findAdjectives(scene),
    ...findParticiples(scene),
    ...namings,
    ...findNouns(scene),
    ...findColons(scene),
    ...findFeelings(scene),
    ...findUrging(scene),
    ...findWith(scene),
    ...findJudging(scene),
    ...findAttitudes(scene),
    ...findClauses(scene)
  ]
  if (given.size) more.push(...findGiven(scene, given))
  more.push(...findBeats(scene))
  const taken = new Uint8Array(tokens.length)
  const complete: Reading[] = []
  const add = (list: readonly Reading[]): void => {
    for (const reading of list) {
      // Who says something says something.
      if (!reading.content.length || (reading.cue && isTaken(taken, reading.cue))) continue
      if (reading.cue) taken.fill(1, reading.cue.from, reading.cue.to)
      complete.push(reading)
    }
  }
  add(own)
  add(cutNaming(tokens, firm, namings))
  add(more)
  for (const {reading, rest} of contested) {
    if (reading.cue && !isTaken(taken, reading.cue)) add([reading])
    else if (rest) add([rest])
  }
  return complete.map((reading) =>
    cutMeanwhile(
      tokens,
      sentences,
      passages,
      cutAnonymity(tokens, cutPhrase(tokens, cutPredicate(tokens, reading)))
    )
  )
}

function isTaken(taken: Uint8Array, {from, to}: Range): boolean {
  for (let i = from; i < to; i++) if (taken[i]) return true
  return false
}
