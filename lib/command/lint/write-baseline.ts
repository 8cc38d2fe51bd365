import type {VFile} from 'vfile'
import {safeJson} from '../../formats/safe-json.js'
import {writeWhole} from '../write-whole.js'
import {baselinePath} from './baseline-path.js'
import {knownFindingsOf} from './known-findings-of.js'

/**
 * Write all findings of files as known, those of a file in their order, files by name: a change shows as a change of
 * few lines.
 *
 * @returns
 *   How many findings were written.
 */
export async function writeBaseline(
  target: string,
  files: readonly VFile[],
  folder: string
): Promise<number> {
  const entries = files
    .map(
      (file) =>
        [baselinePath(file, target, folder), knownFindingsOf(file).map(({finding}) => finding)] as const
    )
    .filter(([, findings]) => findings.length)
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
  await writeWhole(target, `${safeJson({version: 1, findings: Object.fromEntries(entries)}, 2)}\n`)
  return entries.reduce((sum, [, findings]) => sum + findings.length, 0)
}
