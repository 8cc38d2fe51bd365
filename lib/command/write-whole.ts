import {mkdir, rename, rm, writeFile} from 'node:fs/promises'
import {dirname, join} from 'node:path'

/** Write a file whole or not at all: under a temporary name in the same folder, then renamed. */
export async function writeWhole(file: string, text: string): Promise<void> {
  const folder = dirname(file)
  await mkdir(folder, {recursive: true})
  const temporary = join(folder, `.reportedly-${process.pid}-${Date.now()}.tmp`)
  try {
    await writeFile(temporary, text, {flag: 'wx'})
    await rename(temporary, file)
  } catch (error) {
    await rm(temporary, {force: true})
    throw error
  }
}
