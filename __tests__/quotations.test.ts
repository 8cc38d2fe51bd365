import {describe, expect, test} from '@jest/globals'
import {parseSentences} from '../lib/parse-sentences.js'
import {findQuotations} from '../lib/stages/quotations.js'
import {findSentences} from '../lib/stages/sentences.js'
import {findTokens} from '../lib/stages/tokens.js'
import type {Passage} from '../types/passage.js'

/** Each quotation as its text, indented by `>` per quotation around it; `…` behind one that nothing closes. */
function quotationsOf(text: string): string[] {
  const passages: Passage[] = []
  for (const match of text.matchAll(/[^\n]+(?:\n\s*|$)/g)) {
    const start = match.index
    passages.push({start, end: start + match[0].length, text: match[0], role: 'body', credit: null})
  }
  const sentences = findSentences(text, passages, parseSentences(text))
  const tokens = findTokens(text, sentences)
  const quotations = findQuotations(tokens, sentences, passages)
  return quotations.map((quotation) => {
    let depth = 0
    for (let at = quotation.parent; at >= 0; at = quotations[at]!.parent) depth++
    const piece = text.slice(tokens[quotation.from]!.start, tokens[quotation.to - 1]!.end)
    return '>'.repeat(depth) + piece + (quotation.closed ? '' : '…')
  })
}

describe('pairs marks', () => {
  test.each([
    ['no marks at all', 'Nobody said a thing.', []],
    ['curly', '“We won,” he said.', ['“We won,”']],
    ['straight', '"We won," he said, "at last."', ['"We won,"', '"at last."']],
    ['over sentences', '“We won. We go home.” He left.', ['“We won. We go home.”']],
    ['guillemets', '«Nous partons», dit-il. « Bien », dit-elle.', ['«Nous partons»', '« Bien »']],
    ['guillemets that point inwards', '»Wir gehen«, sagte er.', ['»Wir gehen«']],
    ['low marks', '„Wir gehen“, sagte er.', ['„Wir gehen“']],
    ['the same mark on both sides', '”Vi går”, sa han. Och ”nej”.', ['”Vi går”', '”nej”']],
    ['marks of typewriters', "``We won,'' he said. ``Yes.''", ["``We won,''", "``Yes.''"]],
    ['without spaces', 'He said:"No."She said "yes".', ['"No."', '"yes"']],
    ['behind dashes and brackets', 'It was—“no”—but (“yes”).', ['“no”', '“yes”']],
    ['spaces on both sides', 'He said " no " twice.', ['" no "']],
    ['beside hyphens', 'a "just-in-case"-like plan, a non-"plan"', ['"just-in-case"', '"plan"']]
  ])('%s', (_, text, expected) => {
    expect(quotationsOf(text)).toEqual(expected)
  })
})

describe('finds quotations in quotations', () => {
  test.each([
    ['curly', '“She said ‘no’ to me,” he said.', ['“She said ‘no’ to me,”', '>‘no’']],
    ['straight', `"She said 'no' to me," he said.`, [`"She said 'no' to me,"`, ">'no'"]],
    ['marks side by side', '“‘No’ is what she said,” he said.', ['“‘No’ is what she said,”', '>‘No’']],
    ['at the end', `"She said 'no.'" He left.`, [`"She said 'no.'"`, ">'no.'"]],
    [
      'three straight marks',
      "''She said 'no,''' he said. '''No' is no,'' I said.",
      ["''She said 'no,'''", ">'no,'", "'''No' is no,''", ">'No'"]
    ],
    ['the same marks', '“She said “no” to me,” he said.', ['“She said “no” to me,”', '>“no”']],
    ['double in single', '‘She said “no” to me,’ he said.', ['‘She said “no” to me,’', '>“no”']]
  ])('%s', (_, text, expected) => {
    expect(quotationsOf(text)).toEqual(expected)
  })
})

describe('reads single marks', () => {
  test.each([
    ['speech', "'We won,' he said. 'We go home.'", ["'We won,'", "'We go home.'"]],
    [
      'speech with a possessive',
      '‘The workers’ rights are lost,’ he said. ‘We go.’',
      ['‘The workers’ rights are lost,’', '‘We go.’']
    ],
    ['speech with contractions', "'I don't know,' he said.", ["'I don't know,'"]],
    ['a word in quotation marks', 'The ‘bosses’ met the ‘people’.', ['‘bosses’', '‘people’']],
    ['apostrophes alone', "The workers' rights and the boss's car in the '90s at five o'clock.", []],
    ['left-out letters', "Get 'em, rock 'n' roll, ’tis the season, ’til five.", []],
    [
      'possessives in a quotation',
      '“The workers’ rights, the boys’ club,” he said.',
      ['“The workers’ rights, the boys’ club,”']
    ],
    ['feet and inches', `He is 5'10" tall and she 6'2".`, []],
    ['inches in a quotation', `"He has a 12" record," she said.`, ['"He has a 12" record,"']]
  ])('%s', (_, text, expected) => {
    expect(quotationsOf(text)).toEqual(expected)
  })
})

describe('goes over paragraphs', () => {
  test.each([
    ['where each opens again', '“One.\n\n“Two.\n\n“Three,” he said.', ['“One.\n\n“Two.\n\n“Three,”']],
    ['with straight marks', '"One.\n\n"Two," he said.', ['"One.\n\n"Two,"']],
    ['with single marks', '‘One.\n‘Two,’ he said. ‘Three.’', ['‘One.\n‘Two,’', '‘Three.’']],
    [
      'with one inside',
      '“She said: ‘One.\n\n“‘Two.’ And so on,” he said.',
      ['“She said: ‘One.\n\n“‘Two.’ And so on,”', '>‘One.\n\n“‘Two.’']
    ],
    ['not where the next does not open', '“One.\n\nTwo. “Three.”', ['“One.…', '“Three.”']],
    ['not over a paragraph without marks', '“One.\n\nTwo.\n\n“Three.”', ['“One.…', '“Three.”']]
  ])('%s', (_, text, expected) => {
    expect(quotationsOf(text)).toEqual(expected)
  })
})

describe('outlives stray marks', () => {
  test.each([
    ['one that closes nothing', 'We won,” he said. “Yes.”', ['“Yes.”']],
    ['one that nothing closes', 'He said “we won.\n\nShe said “yes”.', ['“we won.…', '“yes”']],
    ['one forgotten before the next', '“We won, he said. “Yes,” she said.', ['“We won, he said.…', '“Yes,”']],
    ['the wrong mark at the head', '” We won,” he said.', ['” We won,”']],
    ['a lone straight mark', 'A " stands here.\n\n"Yes," she said.', ['"Yes,"']],
    ['inside a quotation', '“The ‘people said,” he said. “Yes.”', ['“The ‘people said,”', '“Yes.”']]
  ])('%s', (_, text, expected) => {
    expect(quotationsOf(text)).toEqual(expected)
  })
})
