import type {Reading} from '../../types/reading.js'
import type {Token} from '../../types/token.js'
import {readSignal} from '../manner/signal.js'
import {isThing} from '../rules/is-thing.js'
import {hasObject} from './has-object.js'
import type {Sureness} from './read-anchor.js'

/** Likelihoods between which signs are shared out: `0.92` is some of `0.9` and some of `0.95`. */
const knots: readonly number[] = [0, 0.2, 0.4, 0.6, 0.8, 0.9, 0.95, 1]
const things: ReadonlySet<string> = new Set(['it', 'that', 'this', 'which'])
const quotes: ReadonlySet<string> = new Set(['“', '"', '‘', '``'])
const lengths: readonly number[] = [1, 2, 5, 10]

/**
 * What speaks for and against a reading of the model, each sign with how much of it there is, 0 to 1.
 *
 * `Lee said it leaks`, with a cue of 0.92: `cue 0.9` 0.6, `cue 0.95` 0.4, `plain` 1, `by PROPN` 1, `behind clause` 1, …
 */
export function readingSigns(
  tokens: readonly Token[],
  reading: Reading,
  {cue: likely, source, content: said}: Sureness
): [sign: string, much: number][] {
  const signs: [string, number][] = [['', 1]]
  const {cue, mention, content} = reading
  if (!cue) return signs
  const spread = (name: string, value: number): void => {
    let after = 1
    while (after < knots.length - 1 && knots[after]! < value) after++
    const low = knots[after - 1]!
    const high = knots[after]!
    const part = Math.min(1, Math.max(0, (value - low) / (high - low)))
    signs.push([`${name} ${low}`, 1 - part], [`${name} ${high}`, part])
  }
  const add = (name: string): void => {
    signs.push([name, 1])
  }
  spread('cue', likely)
  spread('content', said)
  const nobody = source === null
  if (nobody) spread('nobody', likely)
  else spread('source', source)
  const signal = readSignal(tokens, reading)
  const word = tokens[Math.max(cue.from, signal.at)]!
  const thing = isThing(tokens, content) ? 'thing' : 'clause'
  add(signal.class)
  add(`${signal.class} ${thing}`)
  add(`${word.tag} ${thing}`)
  if (nobody) add(`nobody ${word.tag}`)
  if (nobody) add(`nobody ${signal.class}`)
  if (signal.passive) add(`passive ${nobody ? 'nobody' : 'somebody'} ${thing}`)
  if (signal.passive) add(`passive ${signal.class}`)
  if (hasObject(tokens, cue)) add(`object ${signal.class}`)
  const who = mention[0]
  if (who) {
    const last = tokens[who.to - 1]!
    add(who.to === who.from + 1 && things.has(last.lower) ? 'by it' : `by ${last.pos}`)
    add(who.from < cue.from ? 'before' : 'inverted')
  }
  const first = content[0]
  if (first) {
    const behind = first.from >= cue.to
    add(behind ? `behind ${thing}` : content.at(-1)!.from >= cue.to ? 'around' : `in front ${thing}`)
    if (quotes.has(tokens[first.from]!.text)) add('quoted')
    const size = content.reduce((sum, {from, to}) => sum + to - from, 0)
    add(`size ${lengths.find((length) => size <= length) ?? 'more'}`)
  }
  return signs
}
