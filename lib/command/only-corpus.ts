import {messages} from '../messages.js'
import {UsageError} from './usage-error.js'

/** The one corpus that a command works on. */
export function onlyCorpus(folders: readonly string[]): string {
  const [folder, ...more] = folders
  if (folder === undefined || more.length) throw new UsageError(messages.oneCorpus(folders.length))
  return folder
}
