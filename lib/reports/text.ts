import {VFile} from 'vfile'
import {VFileMessage} from 'vfile-message'
import {reporter} from 'vfile-reporter'
import {escapeControls} from '../formats/escape-controls.js'
import {messages} from '../messages.js'
import {causeOf} from './cause-of.js'
import {pathOf} from './path-of.js'
import type {Report} from './report.js'

/** A line for each message below the name of its file, and a sum at the end. */
export const text: Report = {
  summary: 'for people',
  write: (files, {colours, quiet, verbose}) => {
    const shown = reporter(files.map(harmless), {
      color: colours,
      quiet,
      verbose,
      defaultName: messages.standardInput()
    })
    return shown && `${shown.replace(/^\n+/, '')}\n`
  }
}

/** A copy of which nothing can harm a terminal. */
function harmless(file: VFile): VFile {
  const path = pathOf(file)
  const copy = new VFile(path === null ? {} : {path: escapeControls(path)})
  copy.messages.push(...file.messages.map(harmlessMessage))
  return copy
}

function harmlessMessage(message: VFileMessage): VFileMessage {
  const {fatal, place, ruleId, source, note, url} = message
  const cause = causeOf(message)
  const copy = new VFileMessage(escapeControls(message.reason), {
    place,
    ruleId,
    // That all of them are ours goes without saying.
    source: source === 'reportedly' ? undefined : source,
    // So does that a second place is of the same check.
    cause: cause ? Object.assign(harmlessMessage(cause), {ruleId: undefined}) : undefined
  })
  copy.fatal = fatal
  const notes = [...(note ? [note] : []), ...(message.expected ?? []).map(messages.perhaps)]
  if (notes.length) copy.note = notes.map(escapeControls).join('\n')
  if (url) copy.url = escapeControls(url)
  return copy
}
