import {Writable} from 'node:stream'
import {expect, test} from '@jest/globals'
import {writeOut} from '../../lib/command/write-out.js'

/** A stream whose reader takes one piece after the other, when told to. */
function slow() {
  const taken: string[] = []
  let next: (() => void) | undefined
  const stream = new Writable({
    highWaterMark: 1,
    decodeStrings: false,
    write(text: string, _encoding, done) {
      taken.push(text)
      next = done
    }
  })
  return {stream, taken, take: () => next?.()}
}

test('waits until a slow reader is ready', async () => {
  const {stream, take} = slow()
  const seen: string[] = []
  const written = writeOut(stream, 'one').then(() => seen.push('written'))
  await new Promise(setImmediate)
  seen.push('taken')
  take()
  await written
  expect(seen).toEqual(['taken', 'written'])
})

test('does not wait for a reader that went away, and leaves no listener', async () => {
  const {stream} = slow()
  const written = writeOut(stream, 'one')
  stream.destroy()
  await written
  expect(stream.listenerCount('drain')).toBe(0)
  expect(stream.listenerCount('close')).toBe(0)
})
