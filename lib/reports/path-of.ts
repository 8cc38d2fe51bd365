import type {VFile} from 'vfile'

/** Path of a file with `/` on every system, or nothing for standard input. */
export function pathOf({path}: Pick<VFile, 'path'>): string | null {
  return path ? path.replaceAll('\\', '/') : null
}
