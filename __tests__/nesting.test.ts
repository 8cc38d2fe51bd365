import {describe, expect, test} from '@jest/globals'
import fc from 'fast-check'
import {dropMarks} from '../lib/nesting/drop-marks.js'
import {isByNobody} from '../lib/nesting/is-by-nobody.js'
import {isUnsaid} from '../lib/nesting/is-unsaid.js'
import {knowsThing} from '../lib/nesting/knows-thing.js'
import {placeReadings} from '../lib/nesting/place-readings.js'
import {readInside} from '../lib/nesting/read-inside.js'
import type {Range} from '../types/range.js'
import type {Reading} from '../types/reading.js'
import {readText, show} from './rules/read-with.js'

const reading = (cue: Range | null, mention: Range[], content: Range[]): Reading => ({
  cue,
  mention,
  content,
  parent: -1,
  confidence: 1,
  why: ''
})
const range = (from: number, to: number): Range => ({from, to})

test('a thing without life wants nothing', () => {
  const wanted = (text: string): string[] => {
    const read = readText(text)
    return readInside(read.tokens, range(0, read.tokens.length - 1)).map((found) => show(read.tokens, found))
  }
  expect(wanted('The deal would favour big firms.')).toEqual([])
  expect(wanted('The mood would favour big firms.')).toEqual([])
  expect(wanted('The mayor would favour big firms.')).toEqual(['The mayor [would favour] big firms'])
  expect(wanted('The voters favour the plan.')).toEqual(['The voters [favour] the plan'])
  expect(wanted('The report supports the plan.')).toEqual(['The report [supports] the plan'])
})

test('a plan and a duty are nobody’s belief', () => {
  const inside = (text: string): string[] => {
    const read = readText(text)
    return readInside(read.tokens, range(0, read.tokens.length - 1)).map((found) => show(read.tokens, found))
  }
  expect(inside('The dam was supposed to open.')).toEqual([])
  expect(inside('The crew supposed that it was open.')).toEqual(['The crew [supposed] that it was open'])
})

test('what somebody knows of a thing is no saying, what they know to be so is one', () => {
  const knows = (text: string, cueTo: number): boolean => {
    const {tokens} = readText(text)
    return knowsThing(tokens, reading(range(1, cueTo), [range(0, 1)], [range(cueTo, tokens.length - 1)]))
  }
  expect(knows('He knew about the rust.', 3)).toBe(true)
  expect(knows('He knew that it rusted.', 2)).toBe(false)
  expect(knows('He announced the sale.', 2)).toBe(false)
})

test('marks alone are no part of what is said', () => {
  const {tokens} = readText('“The police say we lied,” Lee said.')
  const nested = reading(range(3, 4), [range(1, 3)], [range(0, 1), range(4, 6)])
  expect(dropMarks(tokens, nested).content).toEqual([range(4, 6)])
  const quoted = reading(range(3, 4), [range(1, 3)], [range(0, 1)])
  expect(dropMarks(tokens, quoted).content).toEqual([range(0, 1)])
})

test('what was not said, could be said, or is told of a place is no saying', () => {
  const unsaid = (text: string, verb: number, from = verb): boolean => {
    const {tokens} = readText(text)
    const parts = reading(range(from, verb + 1), [range(0, 1)], [range(verb + 1, tokens.length - 1)])
    return isUnsaid(tokens, parts, verb)
  }
  expect(unsaid('He did not mention the leak.', 3, 1)).toBe(true)
  expect(unsaid('He could describe the leak.', 2, 1)).toBe(true)
  expect(unsaid('He testified in public.', 1)).toBe(true)
  expect(unsaid('He described the leak.', 1)).toBe(false)
  expect(unsaid('He did not say that it leaked.', 3, 1)).toBe(false)
  expect(unsaid('He did not want the leak.', 3, 1)).toBe(false)
})

test('nobody is no voice in a content', () => {
  const byNobody = (text: string, to: number): boolean => {
    const {tokens} = readText(text)
    return isByNobody(tokens, reading(range(to, to + 1), [range(0, to)], [range(to + 1, tokens.length - 1)]))
  }
  expect(byNobody('Nobody wanted to pay.', 1)).toBe(true)
  expect(byNobody('No one wanted to pay.', 2)).toBe(true)
  expect(byNobody('No union wanted to pay.', 2)).toBe(false)
})

describe('placeReadings', () => {
  test('puts a reading under the innermost one around it', () => {
    const outer = reading(range(1, 2), [range(0, 1)], [range(2, 12)])
    const middle = reading(range(3, 4), [range(2, 3)], [range(4, 12)])
    const inner = reading(range(6, 7), [range(5, 6)], [range(7, 9)])
    expect(placeReadings(12, [inner, outer, middle]).map(({parent}) => parent)).toEqual([-1, 0, 1])
  })
  test('leaves readings apart that do not hold each other', () => {
    const one = reading(range(1, 2), [range(0, 1)], [range(2, 5)])
    const two = reading(range(6, 7), [range(5, 6)], [range(7, 9)])
    expect(placeReadings(9, [two, one])).toEqual([one, two])
  })
  test('cuts what stands over the edge of the parent', () => {
    const outer = reading(range(1, 2), [], [range(2, 8)])
    const inner = reading(range(4, 5), [range(3, 4)], [range(5, 10)])
    expect(placeReadings(12, [outer, inner])[1]).toEqual({...inner, content: [range(5, 8)], parent: 0})
  })
  test('goes further out where the mention is not in the content', () => {
    const outer = reading(range(1, 2), [range(0, 1)], [range(2, 12)])
    const hopes = reading(range(3, 4), [range(2, 3)], [range(4, 12)])
    const sells = reading(range(5, 6), [range(2, 3)], [range(6, 8)])
    expect(placeReadings(12, [outer, hopes, sells]).map(({parent}) => parent)).toEqual([-1, 0, 0])
  })
  test('drops inner readings that stand in no content', () => {
    const outer = reading(range(1, 2), [range(0, 1)], [range(2, 5)])
    expect(placeReadings(12, [outer], [reading(range(7, 8), [], [range(8, 9)])])).toEqual([outer])
  })
  test('drops what has no content left, and what is too deep', () => {
    const outer = reading(range(1, 2), [], [range(2, 8)])
    expect(placeReadings(12, [outer, reading(range(7, 8), [], [range(8, 10)])])).toEqual([outer])
    const deep = [0, 1, 2, 3, 4, 5].map((i) => reading(range(i, i + 1), [], [range(i + 1, 10)]))
    expect(placeReadings(10, deep)).toHaveLength(4)
  })
  test('holds for any readings: nested ones lie within, parents make no circle, order is kept', () => {
    const some = fc.tuple(fc.nat(30), fc.nat(6)).map(([from, length]) => range(from, from + length + 1))
    const any = fc.record({
      cue: some,
      mention: fc.array(some, {maxLength: 2}),
      content: fc.array(some, {minLength: 1, maxLength: 3})
    })
    fc.assert(
      fc.property(fc.array(any, {maxLength: 12}), (list) => {
        const placed = placeReadings(
          40,
          list.map(({cue, mention, content}) => reading(cue, mention, content))
        )
        for (const {cue, mention, content, parent} of placed) {
          if (parent < 0) continue
          for (const {from, to} of [cue!, ...mention, ...content]) {
            expect(placed[parent]!.content.some((outer) => outer.from <= from && to <= outer.to)).toBe(true)
          }
        }
        placed.forEach((_, i) => {
          let at = i
          let steps = 0
          while (at >= 0 && steps <= placed.length) {
            at = placed[at]!.parent
            steps++
          }
          expect(at).toBe(-1)
        })
      })
    )
  })
})

describe('readInside', () => {
  const read = (text: string): string[] => {
    const {tokens} = readText(text)
    return readInside(tokens, range(0, tokens.length)).map((found) => show(tokens, found))
  }
  test('reads no speech in words to somebody, from somebody, or in a way', () => {
    expect(read('police had spoken to them')).toEqual([])
    expect(read('she learned that from Lee')).toEqual([])
    expect(read('they felt that way')).toEqual([])
    expect(read('they accounted for half of the votes')).toEqual([])
    expect(read('my children learned to read there')).toEqual([])
    expect(read('they added two posts')).toEqual([])
    expect(read('they hoped to sell it')).toEqual(['they [hoped] to sell it'])
    expect(read('she learned that it leaked')).toEqual(['she [learned] that it leaked'])
  })
  test('reads saying and believing with a subject', () => {
    expect(read('The police had told her that the road was safe.')).toEqual([
      'The police [had told] that the road was safe'
    ])
    expect(read('Voters believe that nobody listens.')).toEqual(['Voters [believe] that nobody listens'])
  })
  test('is silent where nothing is said', () => {
    expect(read('They gathered and the guards asked me.')).toEqual([])
    expect(read('The men hung up the rules that were announced in January.')).toEqual([])
    expect(read('It takes somebody who dares to sign it.')).toEqual([])
  })
  test('keeps a quotation inside the clause', () => {
    expect(read('Lee hopes that “all ends well” for the crew.')).toEqual([
      'Lee [hopes] that “all ends well” for the crew'
    ])
  })
  test('reads nouns of saying with whose they are, and feelings', () => {
    expect(read('Nothing came of the mayor’s early promise to resign.')).toEqual([
      'the mayor’s [early promise] to resign'
    ])
    expect(read('We share their fear of a long winter.')).toEqual(['their [fear of] a long winter'])
    expect(read('They are afraid that it will rain.')).toEqual(['They [are afraid] that it will rain'])
  })
  test('takes where, when and to whom behind a noun of saying for no content', () => {
    expect(read('They will publish its findings in December.')).toEqual([])
    expect(read('He was moved by her remarks on Monday.')).toEqual([])
    expect(read('He was moved by her remarks to the voters.')).toEqual([])
    expect(read('Lee was told there’s anger at the mayor.')).toEqual([
      '[was told] Lee | there’s anger at the mayor'
    ])
    expect(read('It shook their confidence in the mayor.')).toEqual(['their [confidence in] the mayor'])
    expect(read('It shook their trust to ask for help.')).toEqual(['their [trust] to ask for help'])
  })
  test('reads a verb that shares its subject, and a feeling that looks like a passive', () => {
    expect(read('Two of the men came and asked whether it was safe.')).toEqual([
      'Two of the men [asked] whether it was safe'
    ])
    expect(read('The mayor is committed to building a bridge.')).toEqual([
      'The mayor [is committed] to building a bridge'
    ])
  })
  test('takes who is spoken of for content', () => {
    expect(read('Lee was accused of fraud by the union.')).toEqual(['the union [was accused] Lee | of fraud'])
    expect(read('Visitors were told to leave.')).toEqual(['[were told] Visitors | to leave'])
  })
  test('is silent about acts', () => {
    expect(read('The ferry turned back near the cape.')).toEqual([])
  })
})

test('verbs with another small word, and those without what was told, are no saying', () => {
  const inside = (text: string): string[] => {
    const {tokens} = readText(text)
    return readInside(tokens, range(0, tokens.length)).map((each) => show(tokens, each))
  }
  expect(inside('They have written off the loan.')).toEqual([])
  expect(inside('She believes in hard work.')).toEqual([])
  expect(inside('I told him, over a drink.')).toEqual([])
  expect(inside('She believes that it leaks.')).toEqual(['She [believes] that it leaks'])
  expect(inside('I told him that it leaks.')).toEqual(['I [told] that it leaks'])
})
