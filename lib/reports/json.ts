import type {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'
import {safeJson} from '../formats/safe-json.js'
import {causeOf} from './cause-of.js'
import {inOrder} from './in-order.js'
import type {LintReport, MessageReport, PlaceReport} from './lint-report.js'
import {pathOf} from './path-of.js'
import {placeOf} from './place-of.js'
import type {Report} from './report.js'
import {severityOf} from './severity-of.js'

/** All messages as JSON, in the form of `LintReport`. */
export const json: Report = {
  summary: 'for programs',
  write: (files) => `${safeJson(reportOf(files), 2)}\n`
}

function reportOf(files: readonly VFile[]): LintReport {
  const counts = {error: 0, warn: 0, info: 0}
  for (const {messages} of files) for (const message of messages) counts[severityOf(message)]++
  return {
    version: 1,
    files: files.map((file) => ({path: pathOf(file), messages: inOrder(file).map(messageReportOf)})),
    counts
  }
}

function messageReportOf(message: VFileMessage): MessageReport {
  const cause = causeOf(message)
  return {
    rule: message.ruleId ?? null,
    severity: severityOf(message),
    message: message.reason,
    place: placeReportOf(message),
    actual: message.actual ?? null,
    expected: message.expected ?? [],
    note: message.note ?? null,
    url: message.url ?? null,
    cause: cause && {message: cause.reason, place: placeReportOf(cause)}
  }
}

function placeReportOf(message: VFileMessage): PlaceReport | null {
  const place = placeOf(message)
  return (
    place && {
      start: place.start.offset ?? null,
      end: place.end.offset ?? null,
      line: place.start.line,
      column: place.start.column,
      endLine: place.end.line,
      endColumn: place.end.column
    }
  )
}
