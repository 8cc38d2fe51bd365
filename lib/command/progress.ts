import {complain} from './complain.js'
import type {Streams} from './streams.js'
import {writeOut} from './write-out.js'

/** A bar that moves on by a file, and that messages go past. */
export interface Progress {
  readonly step: () => void
  readonly stop: () => void
  readonly say: (message: string) => Promise<void>
}

/** A bar on standard error, where that is a terminal and there are several files. */
export async function startProgress(files: number, {stderr}: Pick<Streams, 'stderr'>): Promise<Progress> {
  const bar =
    stderr.isTTY && files > 1
      ? new (await import('cli-progress')).default.SingleBar({
          format: '{bar} {value} of {total} files, {eta_formatted} left',
          stream: stderr as NodeJS.WriteStream,
          barCompleteChar: '█',
          barIncompleteChar: '░',
          barsize: 30,
          clearOnComplete: true,
          hideCursor: true
        })
      : undefined
  bar?.start(files, 0)
  return {
    step: () => bar?.increment(),
    stop: () => bar?.stop(),
    say: async (message) => {
      // The bar is drawn again below the message.
      if (bar) await writeOut(stderr, '\r\u001B[K')
      await complain(stderr, message)
    }
  }
}
