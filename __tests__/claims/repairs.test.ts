import {describe, expect, test} from '@jest/globals'
import {repairAsides} from '../../lib/claims/repair-asides.js'
import {repairClauses} from '../../lib/claims/repair-clauses.js'
import {repairLists} from '../../lib/claims/repair-lists.js'
import type {Token} from '../../types/token.js'
import {tokensOf} from './tokens-of.js'

type Repair = (tokens: readonly Token[]) => readonly Token[]

/** What the words hang on after a repair, where they hang as given before it: `cup<won obj` each. */
function repaired(repair: Repair, text: string, hanging: string): string {
  const tokens = tokensOf(text).map((token): Token => ({...token, head: -1, relation: 'root'}))
  const find = (word: string): number => tokens.findIndex((token) => token.text === word)
  const words = hanging.split(', ').map((one) => /^(\S+)<(\S+) (\S+)$/.exec(one)!)
  for (const [, word, head, relation] of words) {
    const at = find(word!)
    tokens[at] = {...tokens[at]!, head: find(head!), relation: relation!}
  }
  const after = repair(tokens)
  return words
    .map(([, word]) => {
      const {head, relation} = after[find(word!)]!
      return `${word}<${head < 0 ? '' : tokens[head]!.text} ${relation}`
    })
    .join(', ')
}

describe('clauses', () => {
  test('a clause with its own subject is joined to the clause before', () => {
    const hanging =
      'cup<won obj, she<praised nsubj:pass, was<praised aux:pass, and<praised cc, praised<cup conj'
    expect(repaired(repairClauses, 'They won a cup, and she was praised.', hanging)).toMatch(
      /praised<won conj$/
    )
  })
  test('a noun is joined to the noun before', () => {
    const hanging = 'They<won nsubj, cup<won obj, and<medal cc, medal<won conj'
    expect(repaired(repairClauses, 'They won a cup and a medal.', hanging)).toMatch(/medal<cup conj$/)
  })
  test('a verb that was taken for telling which is the verb', () => {
    const hanging = 'ferry<shown nsubj, launched<ferry acl, and<shown cc, was<shown aux'
    expect(repaired(repairClauses, 'The ferry launched in May and was shown.', hanging)).toMatch(
      /ferry<launched nsubj, launched< root/
    )
  })
  test('a place has its clause', () => {
    const hanging = 'Tarnow<moved obl, where<works advmod, he<works nsubj, works<moved advcl'
    expect(repaired(repairClauses, 'He moved to Tarnow, where he works.', hanging)).toMatch(
      /works<Tarnow acl:relcl$/
    )
  })
  test('what follows a semicolon stands alone', () => {
    const hanging = 'dam<broke nsubj, ;<left punct, mayor<left nsubj, left<broke ccomp'
    expect(repaired(repairClauses, 'The dam broke; the mayor left.', hanging)).toMatch(
      /left<broke parataxis$/
    )
  })
  test('what is right stays', () => {
    const tokens = tokensOf('The mayor left.')
    expect(repairClauses(tokens)).toBe(tokens)
  })
})

describe('lists', () => {
  test('all members hang on the first', () => {
    const hanging = 'crews<met obj, the<unions det, unions<crews appos, and<members cc, members<unions conj'
    expect(repaired(repairLists, 'They met crews, the unions and several members.', hanging)).toBe(
      'crews<met obj, the<unions det, unions<crews conj, and<members cc, members<crews conj'
    )
  })
  test('two that hang alike are a list', () => {
    const hanging = 'Delays<hurt nsubj, costs<hurt nsubj, and<errors cc, errors<costs conj'
    expect(repaired(repairLists, 'Delays, costs and errors hurt it.', hanging)).toBe(
      'Delays<hurt nsubj, costs<Delays conj, and<errors cc, errors<Delays conj'
    )
  })
  test('who somebody is is no member', () => {
    const hanging = 'Lee<came nsubj, judge<Lee appos, and<Ruiz cc, Ruiz<Lee conj'
    expect(repaired(repairLists, 'Lee, a judge, and Ruiz came.', hanging)).toBe(hanging)
  })
})

describe('brackets', () => {
  test('a year hangs on the name before it', () => {
    const hanging = 'Ferry<won obl, 1996<won obl, Rome<1996 nmod'
    expect(repaired(repairAsides, 'She won with Ferry (1996) in Rome.', hanging)).toBe(
      'Ferry<won obl, 1996<Ferry appos, Rome<Ferry nmod'
    )
  })
  test('a short form is the same name', () => {
    const tokens = tokensOf('The Relief Fund (RF) left.')
    expect(repairAsides(tokens)).toBe(tokens)
  })
  test('a clause is more than a name', () => {
    const tokens = tokensOf('The fund (it was founded in 1996) left.')
    expect(repairAsides(tokens)).toBe(tokens)
  })
})
