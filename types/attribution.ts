import type {Basis, Form, Stance, Tone} from './manner.js'
import type {Piece} from './piece.js'

/**
 * One act of saying, believing or showing: who (mention), by which words (cue), what (content).
 *
 * `SOHR said Thursday that Russia withdrew`: mention `SOHR`, cue `said`, content `that Russia withdrew`.
 */
export interface Attribution {
  /** `a1`, `a2` … in order of appearance. */
  readonly id: string
  /** Id of the source; `null`: nobody is named (`reportedly`). */
  readonly source: string | null
  readonly mention: readonly Piece[]
  readonly cue: Piece | null
  /** Several pieces where the cue or the mention interrupts it. */
  readonly content: readonly Piece[]
  /** Id of the attribution whose content this one stands in. */
  readonly parent: string | null
  /** Ids of the sources behind the source: `citing local monitoring groups`. */
  readonly cites: readonly string[]
  /** Ids of the outlets that the words came through: `told Reuters`, `a report seen by the AP`. */
  readonly via: readonly string[]
  readonly basis: Basis
  readonly form: Form
  readonly stance: Stance
  readonly tone: Tone
  /** When it was said: `Thursday`. */
  readonly said: Piece | null
  /** `said` as ISO date, told from the date of publication; `null` where it cannot be told. */
  readonly date: string | null
  /** Calibrated, 0 to 1: of those with 0.8, four in five are right. */
  readonly confidence: number
  /** The rule or the reasons of the model. */
  readonly why: string
}
