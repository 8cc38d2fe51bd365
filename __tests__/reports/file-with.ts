import {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'

/** `text` with a message at the words `at`, as a check gives it; fields in `more` go over those of the message. */
export function fileWith(
  path: string | null,
  text: string,
  found: readonly {
    at: string
    reason: string
    more?: Partial<VFileMessage>
    cause?: {at: string; reason: string}
  }[]
): VFile {
  const file = new VFile(path === null ? {value: text} : {path, value: text})
  for (const {at, reason, more, cause} of found) {
    const message = file.message(reason, {
      place: placeOf(text, at),
      ruleId: 'vague-source',
      source: 'reportedly'
    })
    Object.assign(message, {actual: at, ...more})
    if (cause) message.cause = new VFile().info(cause.reason, {place: placeOf(text, cause.at)})
  }
  return file
}

function placeOf(text: string, words: string) {
  const offset = text.indexOf(words)
  return {start: pointAt(text, offset), end: pointAt(text, offset + words.length)}
}

function pointAt(text: string, offset: number) {
  const before = text.slice(0, offset).split('\n')
  return {line: before.length, column: before.at(-1)!.length + 1, offset}
}

export const plainView = {version: '1.2.3', colours: false, quiet: false, verbose: false}
