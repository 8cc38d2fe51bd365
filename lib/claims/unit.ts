/** What is counted, and where it ends. */
export interface Unit {
  readonly unit: string
  readonly to: number
}
