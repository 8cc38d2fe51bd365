import {dirname, relative, resolve} from 'node:path'
import type {VFile} from 'vfile'

/**
 * How a baseline names a file: from the folder that it lies in, with `/`, so that it holds wherever the command is
 * started; `-` is standard input.
 */
export function baselinePath({path}: Pick<VFile, 'path'>, baseline: string, folder: string): string {
  if (!path) return '-'
  return relative(dirname(resolve(folder, baseline)), resolve(folder, path)).replaceAll('\\', '/')
}
