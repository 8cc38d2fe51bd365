import {PassThrough} from 'node:stream'
import {expect, test} from '@jest/globals'
import {startProgress} from '../../lib/command/progress.js'
import type {Output} from '../../lib/command/streams.js'

/** Standard error as a terminal, or not, and what comes out. */
function output(isTTY: boolean) {
  const stream = new PassThrough()
  const stderr = Object.assign(stream, {
    isTTY,
    columns: 80,
    cursorTo: () => true,
    clearLine: () => true,
    clearScreenDown: () => true,
    moveCursor: () => true
  }) as unknown as Output
  return {stderr, text: () => String(stream.read() ?? '')}
}

async function shown(files: number, isTTY: boolean): Promise<string> {
  const {stderr, text} = output(isTTY)
  const progress = await startProgress(files, {stderr})
  for (let i = 0; i < files; i++) progress.step()
  await progress.say('a.txt: bad')
  progress.stop()
  return text()
}

test('shows a bar for several files on a terminal', async () => {
  expect(await shown(3, true)).toContain('0 of 3 files')
})

test('shows none for one file, or where nobody looks', async () => {
  expect(await shown(1, true)).toBe('a.txt: bad\n')
  expect(await shown(3, false)).toBe('a.txt: bad\n')
})
