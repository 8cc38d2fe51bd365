/**
 * How a terminal shows text.
 *
 * `{columns: 80, colours: false}`
 */
export interface View {
  /** How wide it is. */
  readonly columns: number
  /** Whether it shows colours and bold letters. */
  readonly colours: boolean
}
