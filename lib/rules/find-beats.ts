import type {Range} from '../../types/range.js'
import type {Reading} from '../../types/reading.js'
import {firstPersons} from '../lexicon/first-persons.js'
import {gesturePhrases} from '../lexicon/gesture-phrases.js'
import {gestureVerbs} from '../lexicon/gesture-verbs.js'
import {isFiniteVerb} from './is-finite-verb.js'
import {nounPhraseStart} from './noun-phrase.js'
import type {Scene} from './scene.js'
import {whoIsTold} from './who-is-told.js'

/** A beat of more words tells more than a gesture. */
const longest = 14
/** `“Gone.”` may be a title. */
const shortest = 4
const people: ReadonlySet<string> = new Set(['he', 'she'])
const stops: ReadonlySet<string> = new Set(['.', '!', '?', '...', '…'])
const others: ReadonlySet<string> = new Set([
  'him',
  'her',
  'them',
  'he',
  'she',
  'they',
  'i',
  'we',
  'me',
  'us'
])

/**
 * A quotation that nobody has, with who makes a gesture right before it for its source: `[Lindqvist] laughed. “There is no chance.”`
 *
 * So is the only one told of where the quotation says `I`: `[She] was glad. “I had never won.”`
 *
 * Only whole sentences in quotation marks, behind one short sentence of the same paragraph with one person in it. No words say that
 * this one speaks, so there is no cue.
 */
export function findBeats(scene: Scene): Reading[] {
  const {tokens, sentences, passages} = scene
  return scene.quotations.flatMap((quotation): Reading[] => {
    const {from, to, closed, parent} = quotation
    const end = from - 1
    if (!closed || parent >= 0 || end < 1 || tokens[end]!.text !== '.' || to - from < shortest) return []
    if (scene.partAt(from + 1) !== 'none' || !isWhole(from, to)) return []
    const {sentence} = tokens[end]!
    const passage = sentences[sentence]!.passage
    if (sentences[tokens[from]!.sentence]!.passage !== passage || passages[passage]!.role !== 'body')
      return []
    const beat = scene.sentenceAt(end)
    if (beat.to !== from) return []
    const gestures = beat.to - beat.from <= longest ? whoGestures(beat) : null
    const who = gestures ?? whoIsTold(tokens, beat, quotation)
    if (!who) return []
    return [
      {
        cue: null,
        mention: [who],
        content: [{from, to}],
        parent: -1,
        confidence: 0.6,
        why: gestures ? 'a gesture before a quotation' : 'the only one told of before a quotation'
      }
    ]
  })

  /** Whole sentences stand between the marks, and nothing of the last one behind them. */
  function isWhole(from: number, to: number): boolean {
    const first = tokens[from + 1]!.text
    const next = tokens[to]
    if (first === first.toLowerCase() || !stops.has(tokens[to - 2]!.text)) return false
    return !next || next.sentence !== tokens[to - 1]!.sentence
  }

  /** Who it is of whom a short sentence tells a gesture; `null` where it tells of more. */
  function whoGestures({from, to}: Range): Range | null {
    let verb = from
    while (verb < to && !isFiniteVerb(tokens, verb)) verb++
    if (verb === to || verb === from || !isGesture(verb, to)) return null
    let end = verb
    while (end > from && tokens[end - 1]!.pos === 'ADV') end--
    if (end === from || nounPhraseStart(tokens, end, from) !== from) return null
    const {lower, pos} = tokens[end - 1]!
    const one = pos === 'PROPN' || people.has(lower) || (pos === 'NOUN' && tokens[end - 1]!.tag === 'NN')
    if (!one || firstPersons.has(tokens[from]!.lower) || lower === 'it') return null
    for (let i = verb + 1; i < to; i++) {
      const {pos: part, lower: word, relation} = tokens[i]!
      if (part === 'PROPN' || (others.has(word) && relation !== 'nmod:poss')) return null
    }
    return {from, to: end}
  }

  function isGesture(verb: number, to: number): boolean {
    const {lemma} = tokens[verb]!
    if (gestureVerbs.has(lemma)) return true
    for (let i = verb + 1; i < Math.min(to, verb + 4); i++)
      if (gesturePhrases.has(`${lemma} ${tokens[i]!.lemma}`)) return true
    return false
  }
}
