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
    ['One in ten bridges closed.', ['One in ten bridges: exactly 0.1 bridges']],
    ['Fewer than two in five ships left.', ['Fewer than two in five ships: less than 0.4 ships']],
    ['Nine out of ten people stayed.', ['Nine out of ten people: exactly 0.9 people']],
    ['They closed two in five days.', ['two: exactly 2 null', 'five days: exactly 5 days']],
    ['They closed three in 2019.', ['three: exactly 3 null']],
    ['Prices rose 4.5 percent.', ['4.5 percent: exactly 4.5 %']],
    ['Prices rose nearly 40%.', ['nearly 40%: about 40 %']],
    ['No fewer than three dozen dogs barked.', ['No fewer than three dozen dogs: at least 36 dogs']],
    ['Six or more witnesses came.', ['Six or more witnesses: at least 6 witnesses']],
    ['A half-dozen ships left.', ['half-dozen ships: exactly 6 ships']],
    ['Hundreds of people marched.', ['Hundreds of people: at least 200 people']],
    ['Tens of thousands of voters left.', ['Tens of thousands of voters: at least 20000 voters']],
    ['It takes 10-15 minutes.', ['10-15 minutes: exactly 10 to 15 minutes']],
    [
      'Up to two hundred thousand tonnes spilled.',
      ['Up to two hundred thousand tonnes: at most 200000 tonnes']
    ],
    ['The 12-year-old boy swam.', ['12-year-old: exactly 12 years old']],
    ['Between 200 and 240 people left.', ['Between 200 and 240 people: exactly 200 to 240 people']],
    ['Some 200 to 240 people left.', ['Some 200 to 240 people: about 200 to 240 people']],
    [
      'It cost between $4 million and $6 million.',
      ['between $4 million and $6 million: exactly 4000000 to 6000000 $']
    ],
    ['It cost 4 to 6 million dollars.', ['4 to 6 million dollars: exactly 4000000 to 6000000 $']],
    ['It cost $4m-$6m.', ['$4m-$6m: exactly 4000000 to 6000000 $']],
    ['From 50 to 60 homes burned.', ['From 50 to 60 homes: exactly 50 to 60 homes']],
    ['Fines range from $50 to $100.', ['from $50 to $100: exactly 50 to 100 $']],
    ['Between 5% and 10% left.', ['Between 5% and 10%: exactly 5 to 10 %']],
    ['Profits rose 5 to 10 percent.', ['5 to 10 percent: exactly 5 to 10 %']],
    [
      'Profits rose $4 million to $6 million.',
      ['$4 million: exactly 4000000 $', '$6 million: exactly 6000000 $']
    ],
    ['The toll rose from 50 to 60 people.', ['50: exactly 50 null', '60 people: exactly 60 people']],
    ['The vote was 5 to 6.', ['5: exactly 5 null', '6: exactly 6 null']],
    [
      'Talks between 12 banks and 3 unions failed.',
      ['12 banks: exactly 12 banks', '3 unions: exactly 3 unions']
    ],
    ['Prices rose over five years.', ['five years: exactly 5 years']],
    ['Over two days, they left.', ['two days: exactly 2 days']],
    ['It was carried out over two months.', ['two months: exactly 2 months']],
    ['He waited over two hours.', ['over two hours: more than 2 hours']],
    ['It took over three years.', ['over three years: more than 3 years']],
    ['She has taught for over two years.', ['over two years: more than 2 years']],
    ['She left over two years ago.', ['over two years: more than 2 years']],
    ['Over 40 people left.', ['Over 40 people: more than 40 people']],
    ['There were nine break-ins.', ['nine break-ins: exactly 9 break-ins']],
    ['She had two check-ups.', ['two check-ups: exactly 2 check-ups']],
    ['A half-hour delay hit trains.', ['half-hour: exactly 0.5 hour']],
    ['It cut 40 jobs weeks after the sale.', ['40 jobs: exactly 40 jobs']],
    ['A magnitude-6.8 quake hit.', ['magnitude-6.8: exactly 6.8 magnitude']],
    ['A magnitude 6.8 quake hit.', ['magnitude 6.8: exactly 6.8 magnitude']],
    ['It cost N45m.', ['N45m: exactly 45000000 naira']],
    ['It cost N45 million.', ['N45 million: exactly 45000000 naira']],
    ['It cost ₦4.5bn.', ['₦4.5bn: exactly 4500000000 naira']],
    ['It cost Rs4,500.', ['Rs4,500: exactly 4500 rupees']],
    ['It cost Rs 500 crore.', ['Rs 500 crore: exactly 5000000000 rupees']],
    ['It cost ₹1,50,000.', ['₹1,50,000: exactly 150000 rupees']],
    ['They sent 3 lakh doses.', ['3 lakh doses: exactly 300000 doses']],
    ['The margin was minus 3 per cent.', ['minus 3 per cent: exactly -3 %']],
    ['Output was -0.3%.', ['-0.3%: exactly -0.3 %']],
    ['It fell to −5C on top.', ['−5C: exactly -5 °C']],
    ['It rose to 25C on top.', ['25C: exactly 25 °C']],
    ['Lows of minus 4 to minus 6 came.', ['minus 4 to minus 6: exactly -6 to -4 null']],
    ['It was between minus 4 and 2 degrees.', ['between minus 4 and 2 degrees: exactly -4 to 2 degrees']],
    ['People aged 60 to 79 came.', ['60 to 79: exactly 60 to 79 null']],
    ['It costs £40 minus 5 percent.', ['£40: exactly 40 £', '5 percent: exactly 5 %']],
    ['It may be out by plus or minus 3 points.', ['3 points: exactly 3 points']]
  ])('in %s', (text, expected) => {
    expect(read(text)).toEqual(expected)
  })

  test.each([
    'No. 5 won the race.',
    'He left in 2014.',
    'The vote ended 3-2.',
    'One never knows.',
    'A bus stopped.',
    'The half-year results were weak.',
    'The N45 is closed.',
    'The A-4 is closed.',
    'He told Channel 4 of it.'
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
