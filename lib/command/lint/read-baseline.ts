import {resolve} from 'node:path'
import {messages} from '../../messages.js'
import {BrokenFile} from './broken-file.js'
import type {Baseline, KnownFinding} from './known-finding.js'
import {readJson} from './read-json.js'

/**
 * Read a baseline.
 *
 * @throws {BrokenFile}
 *   Where there is none, or the file is something else; the message names the file.
 */
export async function readBaseline(file: string, folder: string): Promise<Baseline> {
  const value = await readJson(resolve(folder, file), file)
  if (value === undefined) throw new BrokenFile(messages.noBaseline(file))
  if (!isRecord(value) || value.version !== 1 || !isRecord(value.findings))
    throw new BrokenFile(messages.notBaseline(file))
  const baseline = new Map<string, readonly KnownFinding[]>()
  for (const [path, findings] of Object.entries(value.findings)) {
    if (!Array.isArray(findings) || !findings.every(isKnownFinding))
      throw new BrokenFile(messages.notBaseline(file))
    baseline.set(path, findings)
  }
  return baseline
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isKnownFinding(value: unknown): value is KnownFinding {
  return (
    isRecord(value) &&
    [value.rule, value.words, value.before, value.after].every((part) => typeof part === 'string')
  )
}
