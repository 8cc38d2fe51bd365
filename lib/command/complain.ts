import {escapeControls} from '../formats/escape-controls.js'
import type {Output} from './streams.js'
import {writeOut} from './write-out.js'

/** Write a message on a line of its own; what it shows of names and articles cannot harm a terminal. */
export function complain(stderr: Output, message: string): Promise<void> {
  return writeOut(stderr, `${escapeControls(message)}\n`)
}
