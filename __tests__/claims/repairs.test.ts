import {describe, expect, test} from '@jest/globals'
import {repairAsides} from '../../lib/claims/repair-asides.js'
import {repairBracketed} from '../../lib/claims/repair-bracketed.js'
import {repairClauses} from '../../lib/claims/repair-clauses.js'
import {repairLists} from '../../lib/claims/repair-lists.js'
import {repairNames} from '../../lib/claims/repair-names.js'
import {repairRoles} from '../../lib/claims/repair-roles.js'
import {repairSeats} from '../../lib/claims/repair-seats.js'
import {repairSubjects} from '../../lib/claims/repair-subjects.js'
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

describe('subjects', () => {
  test('what was read as the object of `said` is the subject of what is said', () => {
    const hanging = 'plan<said obj, build<said advcl, does<mean aux, mean<said ccomp'
    expect(repaired(repairSubjects, 'He said the plan to build it does not mean delays.', hanging)).toBe(
      'plan<mean nsubj, build<plan acl, does<mean aux, mean<said ccomp'
    )
  })
  test('a participle that was read as the verb tells of the noun before it', () => {
    const hanging = 'Notes<written nsubj, Perhaps<written advmod, show<written parataxis, cost<show obj'
    expect(repaired(repairSubjects, 'Perhaps Notes written by Lee show the cost.', hanging)).toBe(
      'Notes<show nsubj, Perhaps<show advmod, show< root, cost<show obj'
    )
  })
  test('a list before a verb is who does it, whatever place stands in front', () => {
    const hanging = 'Ohio<beat obl, Lee<Ohio conj, and<Ruiz cc, Ruiz<Ohio conj'
    expect(repaired(repairSubjects, 'In Ohio, both Lee and Ruiz beat Tarnow.', hanging)).toBe(
      'Ohio<beat obl, Lee<beat nsubj, and<Ruiz cc, Ruiz<Lee conj'
    )
  })
  test('the same where each member of the list hangs on the one before', () => {
    const hanging = 'Ohio<beat obl, Lee<Ohio conj, and<Ruiz cc, Ruiz<Lee conj'
    expect(repaired(repairSubjects, 'In Ohio, both Lee and Ruiz beat Tarnow.', hanging)).toBe(
      'Ohio<beat obl, Lee<beat nsubj, and<Ruiz cc, Ruiz<Lee conj'
    )
  })
  test('a participle in front is not the main clause', () => {
    const hanging = 'dam<Asked obj, Lee<left nsubj, left<Asked parataxis, Ohio<left obj'
    expect(repaired(repairSubjects, 'Asked about a dam, Lee left Ohio.', hanging)).toBe(
      'dam<Asked obj, Lee<left nsubj, left< root, Ohio<left obj'
    )
  })
  test('nor is one after the noun that it tells of', () => {
    const hanging = 'letter<sent obl, May<sent obl, Lee<asked nsubj, asked<sent conj, help<asked obl'
    expect(repaired(repairSubjects, 'In a letter sent in May, Lee asked for help.', hanging)).toBe(
      'letter<asked obl, May<sent obl, Lee<asked nsubj, asked< root, help<asked obl'
    )
  })
  test('what stands after `is` and before `and` is a clause', () => {
    const hanging = 'Half<dollars nsubj, is<dollars cop, dollars<lost nsubj, and<lost cc, most<lost nsubj'
    expect(repaired(repairSubjects, 'Half is in dollars, and most is lost.', hanging)).toBe(
      'Half<dollars nsubj, is<dollars cop, dollars< root, and<lost cc, most<lost nsubj'
    )
  })
  test('what opens with `since` and holds an `is` is a clause', () => {
    const hanging = 'Since<Ohio case, Ohio<wait obl, is<port cop, port<wait obl, ships<wait nsubj'
    expect(repaired(repairSubjects, 'Since Ohio is a port, ships wait.', hanging)).toBe(
      'Since<port mark, Ohio<port nsubj, is<port cop, port<wait advcl, ships<wait nsubj'
    )
  })
  test.each([
    ['Ann Lee of Sellick University, who studied fires, left.', 'University', 'Lee', 'Lee'],
    ['A lawyer for the bank, who saw it, left.', 'bank', 'lawyer', 'lawyer'],
    ['A man from Tarnow, who saw it, left.', 'Tarnow', 'man', 'man'],
    ['The mother of Ann Lee, who died, left.', 'Lee', 'mother', 'Lee'],
    ['The children of a judge, who died, left.', 'judge', 'children', 'judge'],
    ['The work of the bank, who saw it, left.', 'bank', 'work', 'bank']
  ])('`who` in %s is somebody', (text, noun, above, expected) => {
    const verb = /who (\w+)/.exec(text)![1]!
    expect(
      repaired(repairClauses, text, `who<${verb} nsubj, ${noun}<${above} nmod, ${verb}<${noun} acl:relcl`)
    ).toBe(`who<${verb} nsubj, ${noun}<${above} nmod, ${verb}<${expected} acl:relcl`)
  })

  test('who was given something is not what was given', () => {
    const hanging = 'given<left advcl, the<choice det, choice<left nsubj, Lee<left nsubj'
    expect(repaired(repairSubjects, 'When given the choice, Lee left.', hanging)).toBe(
      'given<left advcl, the<choice det, choice<given obj, Lee<left nsubj'
    )
  })
  test('`once` opens a clause', () => {
    const hanging = 'It<grows nsubj, once<grows advmod, rain<falls nsubj, falls<grows parataxis'
    expect(repaired(repairSubjects, 'It grows once rain falls.', hanging)).toBe(
      'It<grows nsubj, once<falls mark, rain<falls nsubj, falls<grows advcl'
    )
  })
  test('what is right stays', () => {
    const tokens = tokensOf('The mayor said the dam had failed.')
    expect(repairSubjects(tokens)).toBe(tokens)
  })
})

describe('names', () => {
  test('what `&` joins is one name', () => {
    const hanging = 'firm<left nsubj, Lee<firm nmod, Ruiz<Tarnow compound, &<Tarnow cc, Tarnow<firm appos'
    expect(repaired(repairNames, 'The firm of Lee, Ruiz & Tarnow left.', hanging)).toBe(
      'firm<left nsubj, Lee<Tarnow compound, Ruiz<Tarnow compound, &<Tarnow compound, Tarnow<firm nmod'
    )
  })
  test('a title with a year after it is one name', () => {
    const hanging = 'Far<starred obl, from<Ohio case, Ohio<starred obl, 1996<Ohio appos'
    expect(repaired(repairNames, 'She starred in Far from Ohio (1996).', hanging)).toBe(
      'Far<Ohio compound, from<Ohio compound, Ohio<starred obl, 1996<Ohio appos'
    )
  })
  test('a longer name before a comma is another', () => {
    const hanging = 'Fund<joined obj, Ruiz<Fund conj, &<Tarnow cc, Tarnow<Fund conj'
    expect(repaired(repairNames, 'He joined Harbour Fund, Ruiz & Tarnow.', hanging)).toBe(
      'Fund<joined obj, Ruiz<Tarnow compound, &<Tarnow compound, Tarnow<Fund conj'
    )
  })
  test('words of a name that hang on each other over others stay', () => {
    const hanging = 'Ruiz<left nsubj, &<Ruiz cc, left<Tarnow acl, Tarnow<left obl'
    expect(repaired(repairNames, 'Ruiz & Tarnow left.', hanging)).toBe(hanging)
  })
})

describe('roles', () => {
  test('a name behind an office is of the office', () => {
    const hanging = 'mines<head nmod, Lee<mines appos'
    expect(repaired(repairRoles, 'the head of the mines, Ann Lee, left', hanging)).toMatch(/Lee<head appos$/)
  })
  test('a name behind two people stays with the second', () => {
    const hanging = 'mayor<wife nmod, Lee<mayor appos'
    expect(repaired(repairRoles, 'the wife of the mayor, Ann Lee, left', hanging)).toMatch(/Lee<mayor appos$/)
  })
})

describe('names in brackets', () => {
  test('belong to the name around them', () => {
    expect(
      repaired(
        repairBracketed,
        'The mill was bought by Ada (Aho) Quill, who left.',
        'Ada<bought obl, Aho<Quill compound, Quill<Ada appos'
      )
    ).toBe('Ada<Quill compound, Aho<Quill compound, Quill<bought obl')
  })

  test('stay where letters, a party or a day are meant', () => {
    const hanging = 'NRF<Fund appos, Quill<left nsubj'
    expect(repaired(repairBracketed, 'The Fund (NRF) Quill left.', hanging)).toBe(hanging)
    const party = 'Labour<Quill appos, Quill<left nsubj'
    expect(repaired(repairBracketed, 'Quill (Labour) left.', party)).toBe(party)
    const day = 'Texas<Paris appos, Monday<met obl'
    expect(repaired(repairBracketed, 'They met in Paris (Texas) Monday.', day)).toBe(day)
  })
})

describe('places and seats', () => {
  test('of somebody are not what they are', () => {
    expect(
      repaired(repairSeats, 'Ann Lee of Ohio, the ranking member, left', 'Ohio<Lee nmod, member<Ohio appos')
    ).toBe('Ohio<Lee nmod, member<Lee appos')
  })
  test('stay where what follows tells of the place', () => {
    expect(
      repaired(repairSeats, 'Ann Lee of Ohio, the state, left', 'Ohio<Lee nmod, state<Ohio appos')
    ).toMatch(/state<Ohio appos$/)
    expect(
      repaired(repairSeats, 'A friend of Bo Ruiz, the baker, left', 'Ruiz<friend nmod, baker<Ruiz appos')
    ).toMatch(/baker<Ruiz appos$/)
  })
})
