import {mkdir, mkdtemp, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {Readable} from 'node:stream'
import {lint} from '../../../lib/command/lint/lint.js'
import type {Output} from '../../../lib/command/streams.js'
import type {LintReport} from '../../../lib/reports/lint-report.js'

/** An output that keeps what is written to it. */
class Kept implements Output {
  text = ''
  write(text: string): boolean {
    this.text += text
    return true
  }
  once(): void {}
  removeListener(): void {}
}

/** A folder of its own with these files, in which `reportedly lint` is run; it is gone afterwards. */
export async function inFolder(
  files: Readonly<Record<string, string | Uint8Array>>,
  use: (folder: Folder) => Promise<void>
): Promise<void> {
  const path = await mkdtemp(join(tmpdir(), 'reportedly lint '))
  const write = async (name: string, content: string | Uint8Array): Promise<void> => {
    await mkdir(dirname(join(path, name)), {recursive: true})
    await writeFile(join(path, name), content)
  }
  const run = async (args: readonly string[], input: string | Uint8Array = '') => {
    const streams = {stdin: Readable.from([Buffer.from(input)]), stdout: new Kept(), stderr: new Kept()}
    const code = await lint(args, streams, path)
    return {code, out: streams.stdout.text, complaints: streams.stderr.text}
  }
  const found = async (args: readonly string[], input: string | Uint8Array = '') => {
    const {code, out} = await run([...args, '--report', 'json'], input)
    const {files} = JSON.parse(out) as LintReport
    const lines = files.flatMap(({path, messages}) =>
      messages.map(({rule, message, place, severity, actual}) =>
        [path ?? '-', place ? `${place.line}:${place.column}` : '', severity, rule ?? message, actual ?? '']
          .filter((part) => part)
          .join(' ')
      )
    )
    return {code, paths: files.map(({path}) => path), lines}
  }
  try {
    for (const [name, content] of Object.entries(files)) await write(name, content)
    await use({path, write, run, found})
  } finally {
    await rm(path, {recursive: true})
  }
}

export interface Folder {
  readonly path: string
  readonly write: (name: string, content: string | Uint8Array) => Promise<void>
  readonly run: (
    args: readonly string[],
    input?: string | Uint8Array
  ) => Promise<{code: number; out: string; complaints: string}>
  /** `a.txt 1:1 warn vague-source Experts` for each message. */
  readonly found: (
    args: readonly string[],
    input?: string | Uint8Array
  ) => Promise<{code: number; paths: readonly (string | null)[]; lines: readonly string[]}>
}
