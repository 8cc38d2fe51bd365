import {describe, expect, test} from '@jest/globals'
import {findQuantities} from '../../lib/claims/quantities.js'
import {tokensOf} from './tokens-of.js'

const read = (text: string): string[] =>
  findQuantities(text, tokensOf(text), () => false).map(
    ({quantity: {piece, comparator, value, high, unit}}) =>
      `${piece.text}: ${comparator} ${value}${high === null ? '' : ` to ${high}`} ${unit}`
  )

describe('quantities', () => {
  test.each([
    ['At least 12 people drowned.', ['At least 12 people: at least 12 people']],
    ['Some twenty-five ships left.', ['Some twenty-five ships: about 25 ships']],
    ['It cost $3 million to build.', ['$3 million: exactly 3000000 $']],
    ['The fund holds £2.5bn.', ['£2.5bn: exactly 2500000000 £']],
    ['They paid 1,200 euros.', ['1,200 euros: exactly 1200 €']],
    ['More than half of the voters stayed away.', ['More than half of the voters: more than 0.5 voters']],
    ['Two-thirds of the bridges closed.', ['Two-thirds of the bridges: exactly 0.6666666666666666 bridges']],
    ['Prices rose 4.5 percent.', ['4.5 percent: exactly 4.5 %']],
    ['Prices rose nearly 40%.', ['nearly 40%: about 40 %']],
    ['No fewer than three dozen dogs barked.', ['No fewer than three dozen dogs: at least 36 dogs']],
    ['Six or more witnesses came.', ['Six or more witnesses: at least 6 witnesses']],
    ['Hundreds of people marched.', ['Hundreds of people: at least 200 people']],
    ['Tens of thousands of voters left.', ['Tens of thousands of voters: at least 20000 voters']],
    ['It takes 10-15 minutes.', ['10-15 minutes: exactly 10 to 15 minutes']],
    [
      'Up to two hundred thousand tonnes spilled.',
      ['Up to two hundred thousand tonnes: at most 200000 tonnes']
    ],
    ['The 12-year-old boy swam.', ['12-year-old: exactly 12 years old']]
  ])('in %s', (text, expected) => {
    expect(read(text)).toEqual(expected)
  })

  test.each([
    'No. 5 won the race.',
    'He left in 2014.',
    'The vote ended 3-2.',
    'One never knows.',
    'A bus stopped.'
  ])('none in %s', (text) => {
    expect(read(text)).toEqual([])
  })

  test('leave out what is a time', () => {
    const text = 'On May 28 it sold 30 boats.'
    const tokens = tokensOf(text)
    const isTime = (at: number): boolean => tokens[at]!.text === '28'
    expect(findQuantities(text, tokens, isTime).map(({quantity}) => quantity.piece.text)).toEqual([
      '30 boats'
    ])
  })
})
