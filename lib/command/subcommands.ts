import {loadRules} from './load-rules.js'
import type {Streams} from './streams.js'

/**
 * A command inside the command, in a file of its own that is only loaded where it is asked for.
 *
 * `{summary: 'learn the model from a corpus', load: async () => (await import('./train.js')).train}`
 */
export interface Subcommand {
  /** What it does, in a few words, for the help. */
  readonly summary: string
  /** Gives the function that runs it: from what follows its name to an exit code. */
  readonly load: () => Promise<(args: readonly string[], streams: Streams) => Promise<number>>
}

/** What `reportedly NAME …` can be, apart from files; a file of such a name is read as `./NAME`. */
export const subcommands: Readonly<Record<string, Subcommand>> = {
  lint: {
    summary: 'check the sourcing of articles',
    load: async () => {
      await loadRules()
      return (await import('./lint/lint.js')).lint
    }
  },
  train: {
    summary: 'learn a model from a corpus of attributions',
    load: async () => (await import('./train.js')).train
  },
  evaluate: {
    summary: 'score a model on a corpus of attributions',
    load: async () => (await import('./evaluate.js')).evaluate
  }
}
