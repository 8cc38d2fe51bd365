import type {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'
import {escapeControls} from '../formats/escape-controls.js'
import {causeOf} from './cause-of.js'
import {inOrder} from './in-order.js'
import {pathOf} from './path-of.js'
import {placeOf} from './place-of.js'
import type {Report} from './report.js'
import {severityOf} from './severity-of.js'

const commands = {error: 'error', warn: 'warning', info: 'notice'} as const

/** A line for each message, as a workflow command that GitHub shows beside the changed lines of a pull request. */
export const github: Report = {
  summary: 'annotations in GitHub Actions',
  write: (files) =>
    files.flatMap((file) => inOrder(file).map((message) => `${annotation(file, message)}\n`)).join('')
}

/** `::warning file=a.txt,line=3,col=1,endLine=3,endColumn=8,title=vague-source::Who are they?` */
function annotation(file: VFile, message: VFileMessage): string {
  const place = placeOf(message)
  const oneLine = place?.start.line === place?.end.line
  const properties = Object.entries({
    file: pathOf(file),
    line: place?.start.line,
    // Columns of several lines say nothing, and GitHub refuses them.
    col: oneLine ? place?.start.column : null,
    endLine: place?.end.line,
    endColumn: oneLine ? place?.end.column : null,
    title: message.ruleId
  }).flatMap(([name, value]) => (value ? [`${name}=${escapedProperty(String(value))}`] : []))
  const head = [commands[severityOf(message)], properties.join(',')].filter((part) => part).join(' ')
  return `::${head}::${bodyOf(message).map(escaped).join('%0A')}`
}

function bodyOf(message: VFileMessage): readonly string[] {
  const cause = causeOf(message)
  const at = cause && placeOf(cause)?.start
  return [
    message.reason,
    ...(cause ? [at ? `${cause.reason} (${at.line}:${at.column})` : cause.reason] : []),
    ...(message.note ? [message.note] : [])
  ]
}

/** A line feed would end the command, and what follows it could be another. */
function escaped(text: string): string {
  return escapeControls(text).replaceAll('%', '%25')
}

function escapedProperty(text: string): string {
  return escaped(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
