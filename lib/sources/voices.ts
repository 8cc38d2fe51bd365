import type {Entity} from '../../types/entity.js'
import type {Figures} from '../../types/figures.js'
import type {Range} from '../../types/range.js'
import type {Guess, Voice} from '../../types/voices.js'
import {visible} from '../model/visible.js'
import {anonymityIn} from './anonymity.js'
import {identityOf} from './identity.js'
import {kindOf} from './kinds.js'
import {standingOf} from './standing.js'

/** Voices of those entities that speak, are cited or carry words, in order of appearance; for every entity the index of its voice, or -1. */
export function makeVoices(
  figures: Figures,
  speaking: ReadonlySet<number>
): {voices: Voice[]; voiceOf: Int32Array} {
  const {entities, prose, readings, rivals, speakers} = figures
  const used = new Set<number>()
  const use = (index: number): void => {
    if (index < 0 || used.has(index)) return
    used.add(index)
    for (const member of entities[index]!.members) use(member)
  }
  for (const index of speaking) use(index)
  const mentions = new Map<number, Range[]>()
  for (const index of used) mentions.set(index, apart(entities[index]!.mentions, entities[index]!.name))
  const order = [...used].sort((a, b) => {
    const one = mentions.get(a)![0]!
    const other = mentions.get(b)![0]!
    return one.from - other.from || other.to - one.to || a - b
  })
  const voiceOf = new Int32Array(entities.length).fill(-1)
  order.forEach((index, i) => {
    voiceOf[index] = i
  })
  // A source is let go without a name in the sentence where it speaks.
  const spoke = new Map<number, number>()
  readings.forEach((reading, i) => {
    const at = reading.cue?.from ?? reading.mention[0]?.from
    if (speakers[i]! >= 0 && at !== undefined && !spoke.has(speakers[i]!))
      spoke.set(speakers[i]!, prose.tokens[at]!.sentence)
  })
  // One sentence is looked at once, however many speak in it.
  const grants = new Map<number, ReturnType<typeof anonymityIn>>()
  const grantIn = (sentence: number) => {
    if (!grants.has(sentence)) grants.set(sentence, anonymityIn(prose, sentence))
    return grants.get(sentence)!
  }
  /** `A baker said so. She asked that her name not be used.`: told of in the sentence behind. */
  const grantBehind = (sentence: number, ranges: readonly Range[]) => {
    const next = prose.starts[sentence + 1]
    return ranges.some(({from}) => from === next) ? grantIn(sentence + 1) : null
  }
  const voices = order.map((index): Voice => {
    const entity = entities[index]!
    const kind = kindOf(prose, entity, entities)
    const identity = identityOf(prose, entity, kind, entities)
    const sentence = spoke.get(index)
    return {
      name: nameOf(figures, entity),
      kind,
      identity,
      ...standingOf(prose, entity, kind),
      anonymity:
        identity === 'named' || sentence === undefined
          ? null
          : (grantIn(sentence) ?? grantBehind(sentence, mentions.get(index)!)),
      guesses: (rivals.get(index) ?? []).map(
        (rival): Guess => ({
          name: nameOf(figures, entities[rival.entity]!),
          voice: voiceOf[rival.entity]!,
          score: Math.round(rival.score * 100) / 100
        })
      ),
      mentions: mentions.get(index)!
    }
  })
  return {voices, voiceOf}
}

/** The mentions in order, none over another: of two that overlap the longer one stays. */
function apart(ranges: readonly Range[], fallback: Range): Range[] {
  const sorted = [...(ranges.length ? ranges : [fallback])].sort((a, b) => a.from - b.from || b.to - a.to)
  const out: Range[] = []
  for (const range of sorted) {
    const last = out.at(-1)
    if (!last || range.from >= last.to) out.push({from: range.from, to: range.to})
    else if (range.to - range.from > last.to - last.from)
      out[out.length - 1] = {from: range.from, to: range.to}
  }
  return out
}

/** Words that say nothing of who it is. */
const plain: ReadonlySet<string> = new Set(['a', 'an', 'the', 'own'])

/** The fullest form, without an article. */
function nameOf({prose: {text, tokens}}: Figures, {name}: Entity): string {
  let {from} = name
  while (name.to - from > 1 && plain.has(tokens[from]!.lower)) from++
  const last = tokens[name.to - 1]!
  // At the end of a sentence `Lee’s` is one word.
  const mark = last.lower.length > 2 && last.lower.endsWith("'s") ? 2 : 0
  return visible(text.slice(tokens[from]!.start, last.end - mark)).seen
}
