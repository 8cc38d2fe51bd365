import type {Entity} from '../../types/entity.js'
import type {Figures} from '../../types/figures.js'
import {bodies} from '../lexicon/bodies.js'
import {people} from '../lexicon/people.js'
import {spokesmen} from '../lexicon/spokesmen.js'
import {newEntity} from './entity.js'
import {kindOf} from './kinds.js'
import {makerOf} from './maker.js'
import {baseOf, isPlural} from './noun.js'

/** How far back `it` and `they` look, in mentions, sentences and words. */
const mentions = 20
const reach = 3
const words = 60

/** Whom `it` or `they` means: the body or the group that spoke or was spoken of last; -1 where it cannot be told. */
export function findThing(figures: Figures, at: number, many: boolean): number {
  const {entities, prose, traces} = figures
  const {tokens} = prose
  const sentence = tokens[at]!.sentence
  const maker = many ? -1 : makerOf(figures, at)
  if (maker >= 0) return maker
  // `Their lawyer said they denied it`: neither the lawyer nor the prosecutors, who have none.
  const clients = many && isOfClients(figures, at)
  let best = -1
  let top = -99
  let second = -99
  const seen = new Set<number>()
  for (let i = traces.length - 1; i >= 0 && i >= traces.length - mentions; i--) {
    const trace = traces[i]!
    const back = sentence - tokens[trace.from]!.sentence
    if (back > reach) break
    const entity = entities[trace.entity]!
    if (seen.has(trace.entity) || !fits(entity, many)) continue
    if (clients && !mayBeClient(figures, trace.entity, at)) continue
    seen.add(trace.entity)
    const score =
      -0.6 * back +
      (trace.subject ? 0.8 : 0) +
      (trace.speaks ? 0.8 : 0) -
      (trace.owns ? 0.5 : 0) +
      (many && entity.number === 'many' ? 1 : 0)
    if (score > top) {
      second = top
      top = score
      best = trace.entity
    } else if (score > second) second = score
  }
  if (best >= 0 && top - second >= 0.3 && top > -0.5) return best
  const people = many ? peopleBefore(figures, at, clients ? sentence - 1 : sentence) : -1
  return people >= 0 && clients && !mayBeClient(figures, people, at) ? -1 : people
}

/** Whether a lawyer or spokesman of theirs says it: `[Their lawyer] said they …`. */
function isOfClients({expressions, prose: {tokens}, within}: Figures, at: number): boolean {
  const expression = within[at]! < 0 ? null : expressions[within[at]!]!
  if (expression?.sort !== 'noun' || tokens[expression.from]!.lower !== 'their') return false
  return spokesmen.has(baseOf(tokens[expression.head]!.lower))
}

/** Not who speaks for them, nor prosecutors and officials. */
function mayBeClient({entities, prose, speakers, within}: Figures, index: number, at: number): boolean {
  return index !== speakers[within[at]!] && kindOf(prose, entities[index]!, entities) !== 'government'
}

function fits({country, kind, number}: Entity, many: boolean): boolean {
  if (kind === 'person') return false
  if (many)
    return (
      number === 'many' ||
      kind === 'organization' ||
      kind === 'outlet' ||
      (kind === 'government' && country === null)
    )
  return number !== 'many' && kind !== null && kind !== 'group'
}

/** `Voters were angry. They said …`: the last people in number that a sentence began with. */
function peopleBefore(figures: Figures, at: number, sentence: number): number {
  const {entities, nameAt, phrases, prose} = figures
  const {starts, tokens} = prose
  for (let s = sentence; s >= 0 && s >= sentence - 2; s--) {
    const first = starts[s]!
    for (let i = first; i < at && i < first + words && tokens[i]?.sentence === s; i++) {
      const {lower, pos} = tokens[i]!
      if (pos === 'VERB' || pos === 'AUX') break
      if (pos !== 'NOUN' || nameAt[i]! >= 0 || !isPlural(lower)) continue
      const base = baseOf(lower)
      if (!people.has(base) && !bodies.has(base)) continue
      let from = i
      while (
        from > first &&
        (tokens[from - 1]!.pos === 'ADJ' ||
          tokens[from - 1]!.pos === 'NOUN' ||
          tokens[from - 1]!.pos === 'DET' ||
          tokens[from - 1]!.pos === 'NUM' ||
          nameAt[from - 1]! >= 0)
      )
        from--
      const key = ` ${tokens
        .slice(from, i + 1)
        .filter(({pos: p}) => p !== 'DET')
        .map((token) => token.lower)
        .join(' ')}`
      const known = phrases.get(key)
      if (known !== undefined) return known
      const entity = newEntity({from, to: i + 1}, {number: 'many', article: 'bare'})
      entity.heads.add(base)
      entity.mentions.push({from, to: i + 1})
      entities.push(entity)
      phrases.set(key, entities.length - 1)
      return entities.length - 1
    }
  }
  return -1
}
