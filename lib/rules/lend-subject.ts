import type {Range} from '../../types/range.js'
import type {Reading} from '../../types/reading.js'
import type {Token} from '../../types/token.js'
import {feelingParticiples} from '../lexicon/feeling-participles.js'
import {nounApart} from './noun-apart.js'
import {nounPhraseStart} from './noun-phrase.js'
import {phraseAround} from './phrase-around.js'
import {readingWith} from './reading-with.js'
import {sentenceAround} from './sentence-around.js'
import {speakerAfter} from './speaker-after.js'
import {whoWith} from './who-with.js'

/** How many heads are followed. */
const climbs = 4
/** What hangs so on a verb has its subject. */
const shared: ReadonlySet<string> = new Set(['conj', 'advcl', 'xcomp'])
const objects: ReadonlySet<string> = new Set(['obj', 'dobj', 'iobj'])
const nobody: ReadonlySet<string> = new Set(['there', 'what', 'that', 'this'])
const nouns: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'PRON', 'NUM', 'DET', 'X'])
const citing: ReadonlySet<string> = new Set(['quoting', 'citing'])
const quotes: ReadonlySet<string> = new Set(['“', '”', '"', '’'])

/**
 * Readings without a source, with that of the verb on which theirs hangs.
 *
 * `[The mayor] left, saying that …`, `[Lee] wrote a letter and demanded that …`, `The vote led [the union] to call for …`,
 * `In defending the plan, [Lee] …`. On PolNeAR dev two thirds of the active cues without a source have one there.
 */
export function lendSubject(tokens: readonly Token[], readings: readonly Reading[]): Reading[] {
  let owner: Map<number, Reading> | undefined
  let said: Int32Array | undefined
  return readings.map((reading) => {
    const {cue, mention, content} = reading
    if (!cue || mention.length) return reading
    const verb = verbOf(tokens, cue)
    if (verb < 0) return reading
    const after = speakerAfter(tokens, cue)
    if (after) {
      // The model took who speaks for what is said.
      const rest = content.filter(({from, to}) => to <= after.from || from >= after.to)
      return rest.length ? readingWith(reading, {mention: [after], content: rest}) : reading
    }
    owner ??= ownersOf(readings)
    said ??= saidBy(tokens, readings)
    const found =
      nounApart(tokens, cue.from) ??
      whoWith(tokens, verb) ??
      subjectFor(tokens, verb, owner) ??
      speakerBefore(tokens, verb, owner)
    const speaker = found && readings[said[found.from]! - 1]
    // `“It broke,” Lee said, adding that`: who is spoken of within the quotation does not speak behind it.
    const heard = speaker && (tokens[verb]!.tag === 'VBG' || (speaker.cue?.from ?? found.to) < found.from)
    const near = heard && !isIn(speaker.content, verb) ? (speaker.mention[0] ?? null) : found
    const who = near && withoutAct(near, owner)
    if (!who || [cue, ...content].some(({from, to}) => from < who.to && who.from < to)) return reading
    return readingWith(reading, {mention: [who]})
  })
}

/** `The minister` of `The minister called for calm and said`, where the parse took the first verb for a part of who it is. */
function withoutAct(who: Range, owner: ReadonlyMap<number, Reading>): Range {
  for (let i = who.from + 1; i < who.to; i++) {
    const first = owner.get(i)?.mention[0]
    if (first?.from === who.from) return first
  }
  return who
}

/** For every token, one more than the index of the reading whose content holds it, or 0. */
function saidBy(tokens: readonly Token[], readings: readonly Reading[]): Int32Array {
  const said = new Int32Array(tokens.length)
  readings.forEach(({content}, r) => {
    for (const {from, to} of content) said.fill(r + 1, from, to)
  })
  return said
}

function isIn(ranges: readonly Range[], at: number): boolean {
  return ranges.some(({from, to}) => from <= at && at < to)
}

/** For every word of a cue with a source, its reading. */
function ownersOf(readings: readonly Reading[]): Map<number, Reading> {
  const owner = new Map<number, Reading>()
  for (const reading of readings) {
    if (!reading.cue || !reading.mention.length) continue
    for (let i = reading.cue.from; i < reading.cue.to; i++) owner.set(i, reading)
  }
  return owner
}

/** The verb of a cue on which the rest of it hangs, or the adjective of `is afraid`, if it is active; else -1. */
function verbOf(tokens: readonly Token[], {from, to}: Range): number {
  let helped = false
  for (let i = from; i < to; i++) {
    const {pos, head, lower} = tokens[i]!
    if (pos === 'AUX') helped = true
    if (head >= from && head < to) continue
    if (pos === 'VERB') return isActive(tokens, i) ? i : -1
    if (pos === 'ADJ' || feelingParticiples.has(lower)) return helped ? i : -1
  }
  return -1
}

/** `said`, `has said`, `was surprised`; not `was told`, nor `told` in `those told to leave`. */
function isActive(tokens: readonly Token[], verb: number, climb = 0): boolean {
  const {tag, lower, head, relation} = tokens[verb]!
  if (feelingParticiples.has(lower)) return true
  let at = verb - 1
  while (at >= 0 && (tokens[at]!.pos === 'ADV' || tokens[at]!.lower === 'not')) at--
  const helper = tokens[at]
  if (helper?.pos === 'AUX') return helper.lemma !== 'be' || tag === 'VBG'
  // `used to say`
  if (tag !== 'VBN' || (lower === 'used' && tokens[verb + 1]?.lower === 'to')) return true
  return (
    relation === 'conj' && climb < climbs && tokens[head]!.pos === 'VERB' && isActive(tokens, head, climb + 1)
  )
}

/** The source of the first verb above that has one: what was read there, or its subject by the parse. */
function subjectFor(
  tokens: readonly Token[],
  verb: number,
  owner: ReadonlyMap<number, Reading>
): Range | null {
  const sentence = sentenceAround(tokens, verb)
  let at = verb
  for (let climb = 0; climb < climbs; climb++) {
    const known = owner.get(at)
    if (known) return known.mention[0]!
    const subject = childOf(tokens, at, sentence, isSubject)
    if (subject >= 0) {
      const {lower, pos} = tokens[subject]!
      if (!nouns.has(pos) || nobody.has(lower) || childOf(tokens, at, sentence, isExpletive) >= 0) return null
      return whoIn(tokens, subject, {
        from: sentence.from,
        to: climb ? sentence.to : Math.max(verb, subject + 1)
      })
    }
    const apart = climb ? null : subjectApart(tokens, at, sentence.from)
    if (apart) return apart
    const {head, relation, tag} = tokens[at]!
    if (head < sentence.from || head >= sentence.to) return null
    // `forced [the mayor] to admit`, where the parse hangs it on the mayor
    if (
      !climb &&
      relation === 'acl' &&
      tag === 'VB' &&
      objects.has(tokens[head]!.relation) &&
      head === at - 2
    )
      return whoIn(tokens, head, {from: sentence.from, to: at - 1})
    // `[The station], quoting a sailor, reported`
    if (!climb && relation === 'acl' && citing.has(tokens[at]!.lower) && tokens[at - 1]!.text === ',')
      return nouns.has(tokens[head]!.pos) ? whoIn(tokens, head, {from: sentence.from, to: at - 1}) : null
    // `footage of [Lee] saying`
    if (!climb && relation === 'acl' && tag === 'VBG' && nouns.has(tokens[at - 1]!.pos)) {
      const start = nounPhraseStart(tokens, at, head === at - 1 ? sentence.from : head + 2)
      return start < at ? {from: start, to: at} : null
    }
    // `Lee wrote that it broke, then claimed`: no clause is told of a verb.
    if (!shared.has(relation) && !(relation === 'acl:relcl' && owner.has(head))) return null
    // `The crew left after a report, seen by Lee, blamed them`: joined by nothing, it is another's.
    if (
      !climb &&
      relation === 'conj' &&
      tokens[at - 1]?.text === ',' &&
      childOf(tokens, at, sentence, isJoin) < 0
    )
      return null
    // `led [the union] to call for`
    const object = relation === 'xcomp' ? childOf(tokens, head, sentence, isObject) : -1
    if (object > head && object < at) return whoIn(tokens, object, {from: sentence.from, to: at})
    at = head
  }
  return null
}

/** In `[Two sailors], speaking in turn, said`, where the parse has the sailors speak only: who stands before the commas. */
function subjectApart(tokens: readonly Token[], verb: number, from: number): Range | null {
  if (tokens[verb - 1]?.text !== ',') return null
  let comma = verb - 2
  while (comma > from && tokens[comma]!.text !== ',') comma--
  const {tag, head} = tokens[comma + 1]!
  if (comma <= from || tag !== 'VBG' || head !== verb) return null
  for (let i = comma - 1; i >= from; i--)
    if (tokens[i]!.head === comma + 1 && isSubject(tokens[i]!.relation))
      return whoIn(tokens, i, {from, to: comma})
  return null
}

/** Who spoke last in the sentence, for a participle behind a comma that the parse hangs elsewhere: `…,” adding that`. */
function speakerBefore(
  tokens: readonly Token[],
  verb: number,
  owner: ReadonlyMap<number, Reading>
): Range | null {
  const {tag, sentence} = tokens[verb]!
  if (tag !== 'VBG') return null
  let comma = verb - 1
  while (comma > 0 && (tokens[comma]!.pos === 'ADV' || quotes.has(tokens[comma]!.lower))) comma--
  if (tokens[comma]?.lower !== ',') return null
  for (let i = comma - 1; i >= 0 && tokens[i]!.sentence === sentence; i--) {
    const known = owner.get(i)
    if (known) return known.mention[0]!
  }
  return null
}

/** The first word in the sentence that hangs on another one so, or -1. */
function childOf(
  tokens: readonly Token[],
  at: number,
  {from, to}: Range,
  is: (relation: string) => boolean
): number {
  for (let i = from; i < to; i++) if (tokens[i]!.head === at && is(tokens[i]!.relation)) return i
  return -1
}

const isSubject = (relation: string): boolean => relation.startsWith('nsubj')
const isObject = (relation: string): boolean => objects.has(relation)
const isJoin = (relation: string): boolean => relation === 'cc'
const isExpletive = (relation: string): boolean => relation === 'expl'

/** Who it is, without `even` or `only`. */
function whoIn(tokens: readonly Token[], noun: number, bounds: Range): Range {
  const {from, to} = phraseAround(tokens, noun, bounds)
  let start = from
  while (start < noun && tokens[start]!.pos === 'ADV') start++
  return {from: start, to}
}
