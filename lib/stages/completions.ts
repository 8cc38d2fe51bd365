import type {Passage} from '../../types/passage.js'
import type {Quotation} from '../../types/quotation.js'
import type {Range} from '../../types/range.js'
import type {Reading} from '../../types/reading.js'
import type {Sentence} from '../../types/sentence.js'
import type {Settings} from '../../types/settings.js'
import type {Token} from '../../types/token.js'
import {attitudeNouns} from '../lexicon/attitude-nouns.js'
import {clauseVerbs} from '../lexicon/clause-verbs.js'
import {feelingAdjectives} from '../lexicon/feeling-adjectives.js'
import {hearsayAdjectives} from '../lexicon/hearsay-adjectives.js'
import {hearsayAdverbs} from '../lexicon/hearsay-adverbs.js'
import {hearsayNouns} from '../lexicon/hearsay-nouns.js'
import {hearsayVerbs} from '../lexicon/hearsay-verbs.js'
import {judgingWords} from '../lexicon/judging-words.js'
import {namingVerbs} from '../lexicon/naming-verbs.js'
import {passiveVerbs} from '../lexicon/passive-verbs.js'
import {trailingVerbs} from '../lexicon/trailing-verbs.js'
import {urgingWords} from '../lexicon/urging-words.js'
import {addRelative} from '../rules/add-relative.js'
import {asksNoName} from '../rules/asks-no-name.js'
import {cutAnonymity} from '../rules/cut-anonymity.js'
import {cutCiting} from '../rules/cut-citing.js'
import {cutDocument} from '../rules/cut-document.js'
import {cutJoined} from '../rules/cut-joined.js'
import {cutMeanwhile} from '../rules/cut-meanwhile.js'
import {cutNaming} from '../rules/cut-naming.js'
import {cutOtherwise} from '../rules/cut-otherwise.js'
import {cutPhrase} from '../rules/cut-phrase.js'
import {cutPredicate} from '../rules/cut-predicate.js'
import {cutPut} from '../rules/cut-put.js'
import {cutSentences} from '../rules/cut-sentences.js'
import {cutShared} from '../rules/cut-shared.js'
import {dropHearer} from '../rules/drop-hearer.js'
import {dropIt} from '../rules/drop-it.js'
import {dropLater} from '../rules/drop-later.js'
import {dropSaying} from '../rules/drop-saying.js'
import {fillAuthor} from '../rules/fill-author.js'
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
import {isTown} from '../rules/is-town.js'
import {isWhatWeKnow} from '../rules/is-what-we-know.js'
import {joinHalves} from '../rules/join-halves.js'
import {leadBack} from '../rules/lead-back.js'
import {leadOn} from '../rules/lead-on.js'
import {leadPast} from '../rules/lead-past.js'
import {lendSubject} from '../rules/lend-subject.js'
import {makeScene} from '../rules/make-scene.js'
import {nameAccording} from '../rules/name-according.js'
import {nameAgents} from '../rules/name-agents.js'
import {nameAsker} from '../rules/name-asker.js'
import {nameFeelers} from '../rules/name-feelers.js'
import {nameOpener} from '../rules/name-opener.js'
import {partAnswers} from '../rules/part-answers.js'
import {partAsides} from '../rules/part-asides.js'
import {partJudged} from '../rules/part-judged.js'
import {partQuoted} from '../rules/part-quoted.js'
import {partReading} from '../rules/part-reading.js'
import {partSpeaker} from '../rules/part-speaker.js'
import {takeLastName} from '../rules/take-last-name.js'
import {takeQuoted} from '../rules/take-quoted.js'
import {takeSaying} from '../rules/take-saying.js'
import {takeWholeName} from '../rules/take-whole-name.js'
import {tellsWho} from '../rules/tells-who.js'
import {trimCue} from '../rules/trim-cue.js'
import {trimMention} from '../rules/trim-mention.js'
import {turnAccused} from '../rules/turn-accused.js'
import {turnAsides} from '../rules/turn-asides.js'
import {widenHead} from '../rules/widen-head.js'
import {widenMention} from '../rules/widen-mention.js'
import {yieldTo} from '../rules/yield-to.js'

const words: ReadonlySet<string> = new Set([
  ...hearsayAdverbs,
  ...hearsayAdjectives,
  ...hearsayNouns,
  ...hearsayVerbs,
  ...namingVerbs,
  ...clauseVerbs,
  ...trailingVerbs,
  ...judgingWords,
  ...urgingWords,
  ...passiveVerbs,
  ...feelingAdjectives,
  'according',
  'warning',
  'saying',
  'per',
  ...attitudeNouns
])

/** What is mended in every reading of the model by itself, in order. */
const mends: readonly ((tokens: readonly Token[], reading: Reading) => Reading)[] = [
  takeWholeName,
  takeLastName,
  cutCiting,
  partReading,
  partSpeaker,
  nameAsker,
  nameOpener,
  widenHead,
  turnAsides,
  nameAccording,
  trimCue,
  takeQuoted,
  nameAgents,
  turnAccused,
  nameFeelers,
  dropIt,
  dropHearer,
  dropLater,
  cutOtherwise,
  takeSaying,
  fillAuthor,
  cutPut,
  cutSentences,
  trimMention
]

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
        !asksNoName(tokens, reading) &&
        !isTown(tokens, sentences, passages, reading) &&
        !isWhatWeKnow(tokens, sentences, passages, reading) &&
        !tellsWho(tokens, reading)
    )
    .map((reading) => mends.reduce((mended, mend) => mend(tokens, mended), reading))
  const whole = joinHalves(tokens, partAsides(tokens, widenMention(tokens, model)))
  const led = leadOn(tokens, leadBack(tokens, addRelative(tokens, whole)))
  const cut = led.map((reading) => cutDocument(tokens, reading))
  const said = cutJoined(tokens, partJudged(tokens, cut))
  const {firm, contested} = yieldTo(tokens, cutShared(tokens, partQuoted(tokens, lendSubject(tokens, said))))
  const given = new Set(settings.cues)
  const all = given.size ? new Set([...words, ...given]) : words
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
