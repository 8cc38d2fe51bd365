import type {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'
import {checks} from '../checks/checks.js'
import {escapeControls} from '../formats/escape-controls.js'
import {safeJson} from '../formats/safe-json.js'
import {messages} from '../messages.js'
import {causeOf} from './cause-of.js'
import {inOrder} from './in-order.js'
import {pathOf} from './path-of.js'
import {placeOf} from './place-of.js'
import type {Report} from './report.js'
import {severityOf} from './severity-of.js'

const levels = {error: 'error', warn: 'warning', info: 'note'} as const

/**
 * The Static Analysis Results Interchange Format, version 2.1.0, which code scanning and many editors read:
 * <https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html>.
 */
export const sarif: Report = {
  summary: 'SARIF 2.1.0, for code scanning',
  write: (files, {version}) => `${safeJson(logOf(files, version), 2)}\n`
}

function logOf(files: readonly VFile[], version: string): unknown {
  const rules = rulesOf(files)
  const each = files.flatMap((file) => inOrder(file).map((message) => ({file, message})))
  /** What kept a file from being checked is no result, but says that the run was not whole. */
  const failures = each.filter(({message}) => !message.ruleId)
  return {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {driver: {name: 'reportedly', version, rules}},
        invocations: [
          {
            executionSuccessful: !failures.some(({message}) => message.fatal),
            toolExecutionNotifications: failures.map(({file, message}) => ({
              level: levels[severityOf(message)],
              message: {text: plain(message.reason)},
              locations: [locationOf(file, message)]
            }))
          }
        ],
        columnKind: 'utf16CodeUnits',
        results: each
          .filter(({message}) => message.ruleId)
          .map(({file, message}) => resultOf(file, message, rules))
      }
    ]
  }
}

interface Rule {
  readonly id: string
  readonly shortDescription?: {readonly text: string}
  readonly helpUri?: string
}

function rulesOf(files: readonly VFile[]): readonly Rule[] {
  const rules = new Map<string, Rule>()
  for (const {messages} of files) {
    for (const {ruleId: id, url} of messages) {
      if (!id || rules.has(id)) continue
      const about = checks.find(({rule}) => rule === id)?.about
      rules.set(id, {
        id,
        ...(about && {shortDescription: {text: about}}),
        ...(url && {helpUri: url})
      })
    }
  }
  return [...rules.values()].toSorted((one, other) => (one.id < other.id ? -1 : 1))
}

function resultOf(file: VFile, message: VFileMessage, rules: readonly Rule[]): unknown {
  const cause = causeOf(message)
  return {
    ruleId: message.ruleId,
    ruleIndex: rules.findIndex(({id}) => id === message.ruleId),
    level: levels[severityOf(message)],
    message: {text: [message.reason, ...(message.note ? [message.note] : [])].map(plain).join('. ')},
    locations: [locationOf(file, message)],
    ...(cause && {relatedLocations: [{...locationOf(file, cause), message: {text: plain(cause.reason)}}]})
  }
}

function locationOf(file: VFile, message: VFileMessage): object {
  const place = placeOf(message)
  const [start, end] = [place?.start.offset, place?.end.offset]
  return {
    physicalLocation: {
      artifactLocation: artifactOf(pathOf(file)),
      ...(place && {
        region: {
          startLine: place.start.line,
          startColumn: place.start.column,
          endLine: place.end.line,
          endColumn: place.end.column,
          ...(start !== undefined && end !== undefined && {charOffset: start, charLength: end - start})
        }
      })
    }
  }
}

function artifactOf(path: string | null): object {
  if (path === null) return {description: {text: messages.standardInput()}}
  const uri = path.split('/').map(encoded).join('/')
  if (/^[a-z]:\//i.test(path)) return {uri: `file:///${path.slice(0, 2)}${uri.slice(uri.indexOf('/'))}`}
  return {uri: path.startsWith('/') ? `file://${uri}` : uri}
}

function encoded(name: string): string {
  // Half of a surrogate pair cannot stand in a URI.
  return encodeURIComponent(name.replace(/\p{Surrogate}/gu, '\uFFFD'))
}

/** In a message, braces are for arguments, and a bracket followed by a parenthesis makes a link. */
function plain(text: string): string {
  return escapeControls(text).replaceAll('{', '{{').replaceAll('}', '}}').replaceAll('](', '] (')
}
