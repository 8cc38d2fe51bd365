import {expect, test} from '@jest/globals'
import fc from 'fast-check'
import {readLines} from '../../lib/command/read-lines.js'

/** Lines of a text that comes in pieces of some lengths. */
async function linesOf(text: string, lengths: readonly number[]): Promise<string[]> {
  async function* chunks(): AsyncGenerator<Uint8Array> {
    const bytes = Buffer.from(text)
    let at = 0
    for (const length of [...lengths, bytes.length]) {
      yield bytes.subarray(at, at + length)
      at += length
    }
  }
  const lines: string[] = []
  for await (const line of readLines(chunks())) lines.push(Buffer.from(line).toString())
  return lines
}

test('gives lines without their end, and the last with or without one', async () => {
  expect(await linesOf('a\n\nb\r\n', [])).toEqual(['a', '', 'b\r'])
  expect(await linesOf('a\nb', [])).toEqual(['a', 'b'])
  expect(await linesOf('', [])).toEqual([])
})

test('does not end a line at other separators, which JSON may hold', async () => {
  expect(await linesOf('a\u2028b\u0085c\rd\ne', [])).toEqual(['a\u2028b\u0085c\rd', 'e'])
})

test('gives the same lines in whatever pieces they come', () =>
  fc.assert(
    fc.asyncProperty(
      fc.array(fc.constantFrom('a', 'é', '👍', '\n', '\n\n')),
      fc.array(fc.nat(5)),
      async (parts, lengths) => {
        const text = parts.join('')
        const expected = text.split('\n')
        if (expected.at(-1) === '') expected.pop()
        expect(await linesOf(text, lengths)).toEqual(expected)
      }
    )
  ))
