import type {Figures} from '../../types/figures.js'
import {people} from '../lexicon/people.js'
import {baseOf} from './noun.js'

const talks = /^(?:interview(?:s|ed|ing)?|spoke|speaks|talk(?:s|ed)|chat(?:s|ted)|met|sat|caught)$/
const tells =
  /^(?:tell(?:s)?|told|discuss(?:es|ed)?|answer(?:s|ed)?|explain(?:s|ed)?|talk(?:s|ed)|speak(?:s)?)$/

/** Who answers in an interview and who asks, by what is said before the first question. */
export function findGuests(
  figures: Figures,
  turns: readonly string[],
  opening: number
): {guests: number[]; host: number; told: boolean} {
  const {entities, nameAt, names, owners, prose} = figures
  const {paragraphs, sentences, starts, tokens} = prose
  const guests: number[] = []
  let told = false
  let described = false
  const seen = new Map<number, number>()
  let host = -1
  let mostNamed = -1
  const person = (at: number): number => {
    const name = nameAt[at] ?? -1
    if (name < 0) return -1
    const {country, kind} = entities[owners[name]!]!
    const {words} = entities[owners[name]!]!
    // In `New York bar owner` a name says which.
    const behind = tokens[names[name]!.to]
    const credit = tokens[names[name]!.to + 1]?.text === ':'
    if (behind?.pos === 'NOUN' && behind.text === behind.lower && kind !== 'person' && !credit) return -1
    return (kind === 'person' || (kind === null && words.length > 1)) && country === null ? owners[name]! : -1
  }
  const add = (index: number): void => {
    told = true
    if (index >= 0 && !guests.includes(index) && index !== host) guests.push(index)
  }
  for (let s = 0; s < sentences.length; s++) {
    const turn = turns[paragraphs[s]!]
    if (paragraphs[s]! >= opening && turn !== 'none') continue
    const end = starts[s + 1] ?? tokens.length
    for (let i = starts[s]!; i < end; i++) {
      const {lower, pos} = tokens[i]!
      const index = person(i)
      if (index >= 0) {
        const name = names[nameAt[i]!]!
        const credit =
          /^(?:image|photo|picture|photograph|courtesy|by)$/i.test(tokens[name.from - 2]?.lower ?? '') &&
          tokens[name.from - 1]?.text === ':'
        const counted = (seen.get(index) ?? 0) + (credit ? -5 : entities[index]!.kind === 'person' ? 2 : 1)
        seen.set(index, counted)
        const next = tokens[name.to]
        if (
          !credit &&
          (tells.test(next?.lower ?? '') ||
            next?.text === ':' ||
            (paragraphs[s] === 0 && /^(?:about|on)$/.test(next?.lower ?? ''))) &&
          next!.sentence === s &&
          paragraphs[s]! < 3
        )
          add(index)
        i = name.to - 1
        continue
      }
      if (!talks.test(lower)) continue
      const next = tokens[i + 1]
      if (next?.sentence !== s) continue
      // A headline’s `interviews Lee` is taken for a noun.
      const noun = pos === 'NOUN' && (nameAt[i + 1]! < 0 || lower === 'interview')
      if (noun && tokens[i + 1]?.lower !== 'with' && tokens[i + 1]?.lower !== 'of') continue
      if (/^(?:by)$/.test(tokens[i + 1]?.lower ?? '')) {
        // `Lee was interviewed by Ruiz`: the one before is the guest.
        for (let k = i - 1; k >= starts[s]! && k > i - 15; k--) {
          if (person(k) >= 0) {
            add(person(k))
            break
          }
        }
        if (person(i + 2) >= 0) host = person(i + 2)
        continue
      }
      if (lower.startsWith('interview')) told = true
      let found = false
      for (let k = i + 1; k < end && k < i + 25; k++) {
        const other = person(k)
        if (other < 0) {
          const {pos: part, text} = tokens[k]!
          if (!found && people.has(baseOf(text)) && lower.startsWith('interview')) described = true
          if (
            found
              ? !/^(?:,|and|&)$/.test(text)
              : /^["“‘']$/.test(text) ||
                (k > i + 1 && (part === 'VERB' || (part === 'ADP' && !/^(?:with|to)$/.test(text))))
          )
            break
          continue
        }
        // `Professor Lee sat down with Ann Ruiz for an interview`: the other way round.
        if (lower === 'sat' || lower === 'met') {
          const subject = firstPerson(Math.max(starts[s]!, i - 40), i)
          if (subject >= 0) {
            host = other
            add(subject)
            break
          }
        }
        add(other)
        described = false
        found = true
        k = names[nameAt[k]!]!.to - 1
      }
    }
  }
  if (!guests.length && !described) {
    for (const [index, count] of seen) if (count > (seen.get(mostNamed) ?? 0)) mostNamed = index
    if (mostNamed >= 0) guests.push(mostNamed)
  }
  return {guests: guests.filter((index) => index !== host), host, told}

  function firstPerson(from: number, to: number): number {
    for (let i = from; i < to; i++) if (person(i) >= 0) return person(i)
    return -1
  }
}
