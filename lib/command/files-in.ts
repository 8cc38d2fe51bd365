import {readdir, stat} from 'node:fs/promises'
import {extname, join, resolve} from 'node:path'
import {articleExtensions} from './article-extensions.js'

/** Files to read, and folders in which there are none. */
export interface FilesIn {
  readonly files: readonly string[]
  readonly empty: readonly string[]
}

/**
 * The files that are asked for, for a folder those in it and below it, by name; what is hidden, and `node_modules`, is left out.
 *
 * @param out
 *   The folder that results go into: what lies there is none of the articles.
 */
export async function filesIn(asked: readonly string[], out: string | undefined): Promise<FilesIn> {
  const files: string[] = []
  const empty: string[] = []
  for (const name of asked) {
    const isFolder =
      name !== '-' &&
      (await stat(name).then(
        (found) => found.isDirectory(),
        () => false
      ))
    if (!isFolder) {
      files.push(name)
      continue
    }
    const found = await articlesBelow(name, out === undefined ? null : resolve(out))
    files.push(...found)
    if (!found.length) empty.push(name)
  }
  return {files, empty}
}

async function articlesBelow(folder: string, out: string | null): Promise<string[]> {
  const found: string[] = []
  const folders = [folder]
  // The list of folders grows while it is read.
  for (const at of folders) {
    const entries = await readdir(at, {withFileTypes: true}).catch(() => [])
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const path = join(at, entry.name)
      if (entry.name.startsWith('.')) continue
      if (entry.isDirectory()) {
        if (entry.name !== 'node_modules' && resolve(path) !== out) folders.push(path)
      } else if (articleExtensions.includes(extname(entry.name).toLowerCase())) found.push(path)
    }
  }
  return found
}
