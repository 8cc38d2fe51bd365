/**
 * What was learned from a corpus of attributions: plain JSON, as `reportedly train` writes it.
 *
 * `{version: 2, rates: 'say 5 think 4 …', words: '…', wordSteps: '…', spans: '…', spanSteps: '…', trust: {'': -0.4, 'cue 0.9': 1.2, …}}`
 */
export interface Model {
  readonly version: 2
  /** Lemmas that are often in a cue, each with how often, from 1 to 5. */
  readonly rates: string
  /** Weights of the first stage, which marks the words of sources, cues and contents; and of its steps. */
  readonly words: string
  readonly wordSteps: string
  /** Weights of the second stage, which reads around one cue; and of its steps. */
  readonly spans: string
  readonly spanSteps: string
  /** What speaks for and against a reading, each with its weight; see `readingSigns`. */
  readonly trust: Readonly<Record<string, number>>
}
