import type {Figures} from '../../types/figures.js'
import type {Passage} from '../../types/passage.js'
import {newEntity} from './entity.js'
import {type Interview, readInterview} from './interview.js'
import {pronounOf} from './pronoun.js'

const first = /^(?:i|me|my|mine|myself)$/

/**
 * Whom `I`, `we` and `you` mean: inside a quotation the one who speaks it, in an interview the one whose turn it is, else
 * the author.
 */
export function findSpeech(figures: Figures, passages: readonly Passage[]): void {
  const {entities, expressions, prose, readings, rivals, speakers, within} = figures
  const {paragraphs, quotations, quoted, tokens} = prose
  if (!speakers.includes(-2)) return
  const interview = readInterview(figures)
  const own = new Map<string, number>()
  const busy = new Set<number>()
  let creating = true
  let author: number | null = null
  speakers.forEach((speaker, reading) => {
    if (speaker === -2) settle(reading)
  })
  // The other places where those who were found say `I`.
  creating = false
  const voices = new Set(speakers)
  tokens.forEach(({lower, sentence}, at) => {
    if (!first.test(lower) || !prose.shown[sentence]) return
    const index = meant(at, -1)
    if (index >= 0 && voices.has(index)) entities[index]!.mentions.push({from: at, to: at + 1})
  })

  function settle(reading: number): number {
    if (speakers[reading] !== -2 || busy.has(reading)) return speakers[reading]!
    busy.add(reading)
    const at = expressions[reading]!.head
    let index = meant(at, reading)
    if (index < 0) index = once(`alone ${at}`, at)
    speakers[reading] = index
    entities[index]!.mentions.push({from: at, to: at + 1})
    return index
  }

  function meant(at: number, reading: number): number {
    const {number, person} = pronounOf(tokens[at]!.lower)!
    if (quoted[at]! >= 0) {
      const around = readingAround(at, reading)
      const speaker = around < 0 ? -1 : settle(around)
      if (person === 'first' && speaker >= 0) return speaker
      if (around < 0 && interview && person === 'first') return turnOf(interview, at, person, number)
      return once(`${person} ${number} ${quoted[at]}`, at)
    }
    if (interview) return turnOf(interview, at, person, number)
    return person === 'first' ? authorOf(number, at) : once(`you ${at}`, at)
  }

  /** The reading that a quotation belongs to. */
  function readingAround(at: number, not: number): number {
    if (within[at]! >= 0 && within[at] !== not) return within[at]!
    for (let q = quoted[at]!; q >= 0; q = quotations[q]!.parent) {
      const inside = within[quotations[q]!.from + 1] ?? -1
      if (inside >= 0 && inside !== not) return inside
    }
    const parent = readings[not]?.parent ?? -1
    return parent >= 0 && parent !== not ? parent : -1
  }

  function turnOf(
    {guests, host, labels, turns}: Interview,
    at: number,
    person: string,
    number: string | null
  ): number {
    const paragraph = paragraphs[tokens[at]!.sentence]!
    let label = -1
    for (let p = paragraph; p >= 0 && p > paragraph - 6 && label < 0; p--) label = labels[p]!
    if (label >= 0 && person === 'first') return number === 'many' ? group(label, at) : label
    const turn = turns[paragraph]
    const speaks = turn === 'answer' ? person === 'first' : turn === 'question' && person === 'second'
    if (speaks) {
      if (guests.length === 1) return number === 'many' ? group(guests[0]!, at) : guests[0]!
      const index = once(
        `${turn === 'answer' ? 'answer' : 'guest'} ${number === 'many' ? 'we' : guests.length ? paragraph : ''}`,
        at
      )
      if (guests.length && index >= 0)
        rivals.set(
          index,
          guests.map((entity) => ({entity, score: 0}))
        )
      return index
    }
    if (turn === 'question' && person === 'first')
      return host >= 0 && number === 'one' ? host : once(`host ${number}`, at)
    if (person === 'second') return once(`you ${at}`, at)
    return authorOf(number, at)
  }

  /** `we`, said by one: that one and others. */
  function group(member: number, at: number): number {
    const index = once(`we ${member}`, at)
    if (index >= 0 && !entities[index]!.members.length)
      entities[index] = {...entities[index]!, members: [member]}
    return index
  }

  function authorOf(number: string | null, at: number): number {
    if (number === 'many') return once('author we', at)
    author ??= bylineOwner(figures, passages)
    return author >= 0 ? author : once('author', at)
  }

  function once(key: string, at: number): number {
    const known = own.get(key)
    if (known !== undefined || !creating) return known ?? -1
    const {number} = pronounOf(tokens[at]!.lower)!
    const index = entities.length
    entities.push(newEntity({from: at, to: at + 1}, {kind: number === 'many' ? 'group' : 'person', number}))
    own.set(key, index)
    return index
  }
}

/** Who is named in the byline, or -1. */
function bylineOwner({names, owners, prose}: Figures, passages: readonly Passage[]): number {
  const byline = passages.findIndex((passage) => passage.role === 'byline')
  if (byline < 0) return -1
  const {sentences, tokens} = prose
  const name = names.findIndex(({from}) => sentences[tokens[from]!.sentence]!.passage === byline)
  return name < 0 ? -1 : owners[name]!
}
