import {expect, test} from '@jest/globals'
import fc from 'fast-check'
import {voicesOf, type Words} from './voices-of.js'

interface Person {
  readonly first: string
  readonly last: string
  readonly she: boolean
  readonly role: string
}

// No very common ones: those show whether somebody is a woman.
const firsts = ['Ada', 'Bruno', 'Cleo', 'Dario', 'Edda', 'Falk', 'Gil', 'Hugo']
const lasts = ['Abend', 'Brückner', 'Castell', 'Dunmore', 'Eastlake', 'Farrow', 'Grimaldi', 'Holt']
const roles = ['baker', 'senator', 'surgeon', 'violinist', 'miner', 'captain', 'architect', 'farmer']
const things = ['the mill had closed', 'the road was wet', 'nobody had come', 'it would rain']

/** Some people without a name or a role in common. */
const people = (count: number): fc.Arbitrary<Person[]> =>
  fc
    .tuple(
      fc.shuffledSubarray(firsts, {minLength: count, maxLength: count}),
      fc.shuffledSubarray(lasts, {minLength: count, maxLength: count}),
      fc.shuffledSubarray(roles, {minLength: count, maxLength: count}),
      fc.array(fc.boolean(), {minLength: count, maxLength: count})
    )
    .map(([first, last, role, she]) =>
      first.map((name, i) => ({first: name, last: last[i]!, role: role[i]!, she: she[i]!}))
    )

/** A later mention of somebody who was introduced: by which form. */
const later = fc.record({
  who: fc.nat(),
  form: fc.constantFrom('last', 'polite', 'full', 'role', 'pronoun'),
  thing: fc.constantFrom(...things)
})

interface Story {
  readonly text: string
  readonly rows: readonly Words[]
  /** Who says each of the rows. */
  readonly names: readonly string[]
}

const story: fc.Arbitrary<Story> = fc
  .tuple(people(3), fc.array(later, {maxLength: 8}))
  .map(([cast, turns]) => {
    const lines: string[] = []
    const rows: Words[] = []
    const names: string[] = []
    const say = (person: Person, mention: string, thing: string): void => {
      lines.push(`${mention.charAt(0).toUpperCase()}${mention.slice(1)} said ${thing}.`)
      rows.push([`${mention.charAt(0).toUpperCase()}${mention.slice(1)}`, 'said', thing])
      names.push(`${person.first} ${person.last}`)
    }
    const polite = (person: Person): string => `${person.she ? 'Ms.' : 'Mr.'} ${person.last}`
    for (const person of cast) {
      lines.push(`${polite(person)} arrived on Monday.`)
      say(person, `${person.first} ${person.last}, a ${person.role},`, things[0]!)
    }
    let last: Person | null = null
    for (const {form, thing, who} of turns) {
      const person = cast[who % cast.length]!
      if (form === 'last') say(person, person.last, thing)
      else if (form === 'polite') say(person, polite(person), thing)
      else if (form === 'full') say(person, `${person.first} ${person.last}`, thing)
      else if (form === 'role') say(person, `the ${person.role}`, thing)
      // A pronoun means the one who spoke just before.
      else if (last) say(last, last.she ? 'she' : 'he', thing)
      last = form === 'pronoun' ? last : person
    }
    return {text: lines.join('\n\n'), rows, names}
  })

const speakersOf = ({rows, text}: Pick<Story, 'rows' | 'text'>): readonly (string | null)[] =>
  voicesOf(text, rows).speakers

test('known speakers come back from their names, short names, roles and pronouns', () => {
  fc.assert(
    fc.property(story, (one) => {
      expect(speakersOf(one)).toEqual(one.names)
    }),
    {numRuns: 40}
  )
})

test('a paragraph about somebody else in front changes no source', () => {
  fc.assert(
    fc.property(story, ({names, rows, text}) => {
      const front = 'Zelma Quist, a diver from Cork, said the reef was pale. Quist left the hall at noon.'
      const {speakers} = voicesOf(`${front}\n\n${text}`, [
        ['Zelma Quist, a diver from Cork,', 'said', 'the reef was pale'],
        ...rows
      ])
      expect(speakers).toEqual(['Zelma Quist', ...names])
    }),
    {numRuns: 40}
  )
})

test('mentions are in order and apart, and voices in order of their first', () => {
  fc.assert(
    fc.property(story, ({rows, text}) => {
      const {tokens, voices} = voicesOf(text, rows)
      let first = -1
      for (const {mentions} of voices) {
        let end = 0
        for (const {from, to} of mentions) {
          expect(from).toBeGreaterThanOrEqual(end)
          expect(to).toBeGreaterThan(from)
          end = to
        }
        expect(end).toBeLessThanOrEqual(tokens.length)
        expect(mentions[0]!.from).toBeGreaterThanOrEqual(first)
        first = mentions[0]!.from
      }
    }),
    {numRuns: 40}
  )
})
