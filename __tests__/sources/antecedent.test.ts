import {describe, expect, test} from '@jest/globals'
import {voicesOf, type Words} from './voices-of.js'

/** Who speaks in each reading, and the voices with their mentions. */
const read = (text: string, rows: readonly Words[]) => {
  const {lines, speakers} = voicesOf(text, rows)
  return {lines, speakers}
}

describe('gender', () => {
  test('a very common first name stands against the other pronoun', () => {
    expect(
      read('Defence lawyer Robert Quill claimed that Varga had left. She admitted that it was late.', [
        ['Defence lawyer Robert Quill', 'claimed', 'that Varga had left'],
        ['She', 'admitted', 'that it was late']
      ]).speakers
    ).toEqual(['Robert Quill', 'Varga'])
    expect(
      read('Susan Quill said the road was shut. He said it was open.', [
        ['Susan Quill', 'said', 'the road was shut'],
        ['He', 'said', 'it was open']
      ]).speakers
    ).toEqual(['Susan Quill', 'He'])
  })

  test('it does so for those nearer by', () => {
    expect(
      read(
        `Susan Quill said the cellar was wet. She blamed the pump.
Inspector Robert Varga told the board that she had waited.
She said it was late.`,
        [
          ['Susan Quill', 'said', 'the cellar was wet'],
          ['Inspector Robert Varga', 'told', 'that she had waited'],
          ['She', 'said', 'it was late']
        ]
      ).speakers
    ).toEqual(['Susan Quill', 'Robert Varga', 'Susan Quill'])
  })

  test('names of both, and pronouns that outvote a name, do not', () => {
    expect(
      read('Robin Quill said the road was shut. She said it was open.', [
        ['Robin Quill', 'said', 'the road was shut'],
        ['She', 'said', 'it was open']
      ]).speakers
    ).toEqual(['Robin Quill', 'Robin Quill'])
    expect(
      read(
        `Kevin Quill said she was glad, and she smiled. Quill said her book was out, and she read from it.
Quill took her coat, and she left with her dog. She said it was late.`,
        [
          ['Kevin Quill', 'said', 'she was glad'],
          ['She', 'said', 'it was late']
        ]
      ).speakers
    ).toEqual(['Kevin Quill', 'Kevin Quill'])
  })

  test('a family name that is a first name as well tells nothing', () => {
    expect(
      read('Thomas said the road was shut. She said it was open.', [
        ['Thomas', 'said', 'the road was shut'],
        ['She', 'said', 'it was open']
      ]).speakers
    ).toEqual(['Thomas', 'Thomas'])
  })
})

describe('bodies', () => {
  test('he is never a body, nor what may be one', () => {
    expect(
      read('The Crown said he lied. The BBX said he had fled. The operator said she was old.', [
        ['The Crown', 'said', 'he lied'],
        ['The BBX', 'said', 'he had fled'],
        ['The operator', 'said', 'she was old']
      ]).lines
    ).toEqual(['Crown: The Crown', 'BBX: The BBX', 'operator: The operator'])
  })

  test('a name between the and a noun still is somebody', () => {
    expect(
      read('The Quill campaign began. Quill said the road was shut. He said it was long.', [
        ['Quill', 'said', 'the road was shut'],
        ['He', 'said', 'it was long']
      ]).speakers
    ).toEqual(['Quill', 'Quill'])
  })
})

describe('those who speak for others', () => {
  test('a lawyer does not mean himself but the client', () => {
    expect(
      read('Mr Quill said no. His lawyer said he was at sea. A lawyer for Mr Varga said he was at home.', [
        ['Mr Quill', 'said', 'no'],
        ['His lawyer', 'said', 'he was at sea'],
        ['A lawyer for Mr Varga', 'said', 'he was at home']
      ]).lines
    ).toEqual(['Quill: Mr Quill / His / he', 'His lawyer: His lawyer', 'lawyer: A lawyer for Mr Varga'])
  })

  test('of a brother it cannot be told', () => {
    expect(
      read('The dead man’s brother said he was kind.', [['The dead man’s brother', 'said', 'he was kind']])
        .lines
    ).toEqual(['dead man’s brother: The dead man’s brother'])
  })

  test('he is the lawyer of a woman or a company, and she the sister of a man', () => {
    expect(
      read(
        `Mrs Quill left. Her lawyer said he would wait. The company’s agent said he would go.
Tom Varga’s sister said she was glad.`,
        [
          ['Her lawyer', 'said', 'he would wait'],
          ['The company’s agent', 'said', 'he would go'],
          ['Tom Varga’s sister', 'said', 'she was glad']
        ]
      ).lines
    ).toEqual([
      'Her lawyer: Her lawyer / he',
      'company’s agent: The company’s agent / he',
      'Tom Varga’s sister: Tom Varga’s sister / she'
    ])
  })
})

describe('objects', () => {
  test('who does something to him is somebody else', () => {
    expect(
      read('Quill said the vote was fair. He told him to go home.', [
        ['Quill', 'said', 'the vote was fair'],
        ['He', 'told', 'him to go home']
      ]).lines
    ).toEqual(['Quill: Quill / He'])
    expect(
      read('Quill said he had warned him, and Varga asked him to wait.', [
        ['Quill', 'said', 'he had warned him'],
        ['Varga', 'asked', 'him to wait']
      ]).lines
    ).toEqual(['Quill: Quill / he / him', 'Varga: Varga'])
  })

  test('what he owns and whom others meet can be his own', () => {
    expect(
      read('Quill said he had sold his house. Quill said Varga had warned him.', [
        ['Quill', 'said', 'he had sold his house'],
        ['Quill', 'said', 'Varga had warned him']
      ]).lines
    ).toEqual(['Quill: Quill / he / his / Quill / him'])
  })
})

test('an unnamed man is not he in what somebody else says next', () => {
  expect(
    read('One neighbour called it loud. “He was right,” said Ilka Varga.', [
      ['One neighbour', 'called', 'loud'],
      ['Ilka Varga', 'said', '“He was right,”']
    ]).lines
  ).toEqual(['One neighbour: One neighbour', 'Ilka Varga: Ilka Varga'])
})

describe('she in what he says', () => {
  test('who is he behind a quotation is not she in it', () => {
    const {lines} = read('Rowan Quill said Ilka Varga was ill. “She is brave,” he said.', [
      ['Rowan Quill', 'said', 'Ilka Varga was ill'],
      ['he', 'said', '“She is brave,”']
    ])
    expect(lines).toEqual(['Rowan Quill: Rowan Quill / he'])
  })

  test('he who says it is not she, without marks of quotation either', () => {
    const {lines} = read('Rowan Quill met Ilka Varga. He said she was late.', [
      ['He', 'said', 'she was late']
    ])
    expect(lines).toEqual(['Rowan Quill: Rowan Quill / He'])
    const own = read('Rowan Quill met Ilka Varga. He said he was late.', [['He', 'said', 'he was late']])
    expect(own.lines).toEqual(['Rowan Quill: Rowan Quill / He / he'])
  })

  test('her behind the verb is not who says so, his mother may be his', () => {
    const text = 'Rowan Quill remembers her throwing a plate at him.'
    const {lines} = read(text, [['Rowan Quill', 'remembers', 'her throwing a plate at him']])
    expect(lines).toEqual(['Rowan Quill: Rowan Quill / him'])
    const own = read('Rowan Quill remembers her mother.', [['Rowan Quill', 'remembers', 'her mother']])
    expect(own.lines).toEqual(['Rowan Quill: Rowan Quill / her'])
  })
})

describe('words before the subject', () => {
  test.each([
    ['For her part, Varga said', 'Varga'],
    ['In her letter, Varga said', 'Varga'],
    ['But for her part, Mayor Varga said', 'Varga'],
    ['In her absence, Varga said', 'Quill'],
    ['For her mother, Varga said', 'Quill'],
    ['For her part, the mayor said', 'Quill'],
    ['For her part, Robert Varga said', 'Quill'],
    ['In her town, Varga said', 'Quill']
  ])('%s: %s’s', (opening, owner) => {
    const {lines} = read(`Susan Quill said trade had grown. ${opening} it had not.`, [
      ['Susan Quill', 'said', 'trade had grown'],
      [opening.split(', ')[1]!.replace(' said', ''), 'said', 'it had not']
    ])
    expect(
      lines.filter((line) => / her\b/.test(line)).map((line) => line.split(':')[0]!.split(' ').at(-1))
    ).toEqual([owner])
  })
})
