import type {Passage} from '../../types/passage.js'
import type {Quotation} from '../../types/quotation.js'
import type {Reading} from '../../types/reading.js'
import type {Sentence} from '../../types/sentence.js'
import type {Settings} from '../../types/settings.js'
import type {Token} from '../../types/token.js'
import type {Voices} from '../../types/voices.js'
import {readAppositions} from '../sources/appositions.js'
import {findCitations} from '../sources/cited.js'
import {gatherEntities} from '../sources/entities.js'
import {newFigures} from '../sources/figures.js'
import {findNames} from '../sources/names.js'
import {proseOf} from '../sources/prose.js'
import {findSpeech} from '../sources/speech.js'
import {findTitledNames} from '../sources/titled-names.js'
import {tellBodies} from '../sources/told-bodies.js'
import {tellGenders} from '../sources/told-genders.js'
import {makeVoices} from '../sources/voices.js'
import {findWho} from '../sources/who.js'
import {findWires} from '../sources/wires.js'

/**
 * Who speaks: one source for all mentions that mean the same, over the whole article.
 *
 * Names are found and gathered first, then every description and pronoun is given to one of those mentioned before it, then
 * those who say `I`. Where two fit about as well, the source stays unknown and keeps both as guesses.
 */
export function findSources(
  text: string,
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  passages: readonly Passage[],
  quotations: readonly Quotation[],
  readings: readonly Reading[],
  settings: Settings
): Voices {
  void settings
  const prose = proseOf(text, tokens, sentences, passages, quotations)
  const bodyNames = findNames(prose)
  const names = [...bodyNames, ...findTitledNames(prose, bodyNames)].sort((a, b) => a.from - b.from)
  const {entities, owners} = gatherEntities(prose, names)
  readAppositions(prose, names, owners, entities)
  const figures = newFigures(prose, readings, names, owners, entities)
  tellBodies(figures)
  tellGenders(figures)
  const citations = findCitations(figures)
  const cited = findWho(figures, citations)
  findSpeech(figures, passages)
  const cites: number[][] = readings.map(() => [])
  const via: number[][] = readings.map(() => [])
  citations.forEach(({reading, type}, i) => {
    const list = (type === 'cites' ? cites : via)[reading]!
    for (const index of cited[i]!)
      if (index >= 0 && index !== figures.speakers[reading] && !list.includes(index)) list.push(index)
  })
  const wires = findWires(prose, passages).flatMap((range) => {
    const name = figures.nameAt[range.from]!
    return name < 0 ? [] : [owners[name]!]
  })
  const speaking = new Set([...figures.speakers, ...cites.flat(), ...via.flat(), ...wires])
  const {voiceOf, voices} = makeVoices(figures, speaking)
  const toVoices = (list: readonly number[]): number[] => list.map((index) => voiceOf[index]!)
  const members: number[][] = voices.map(() => [])
  figures.entities.forEach((entity, index) => {
    if (voiceOf[index]! >= 0) members[voiceOf[index]!] = toVoices(entity.members)
  })
  return {
    voices,
    speaker: [...figures.speakers].map((index) => (index < 0 ? -1 : voiceOf[index]!)),
    cites: cites.map(toVoices),
    via: via.map(toVoices),
    members,
    wires: [...new Set(toVoices(wires))]
  }
}
