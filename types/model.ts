/**
 * What was learned from a corpus of attributions: plain JSON, as `reportedly train` writes it.
 *
 * `{version: 1, rates: 'say 5 think 4 …', words: '…', wordSteps: '…', spans: '…', spanSteps: '…', calibration: [[0, 0], …]}`
 */
export interface Model {
  readonly version: 1
  /** Lemmas that are often in a cue, each with how often, from 1 to 5. */
  readonly rates: string
  /** Weights of the first stage, which marks the words of sources, cues and contents; and of its steps. */
  readonly words: string
  readonly wordSteps: string
  /** Weights of the second stage, which reads around one cue; and of its steps. */
  readonly spans: string
  readonly spanSteps: string
  /** Scores of readings, ascending, each with the share of readings with it that are right. */
  readonly calibration: readonly (readonly [score: number, confidence: number])[]
}
