/**
 * What a page or a note says about itself, apart from its text.
 *
 * `{title: 'Dam fails', publisher: 'The Tarn Courier', published: '2024-03-14', authors: ['Ann Lee']}`
 */
export interface PageFacts {
  readonly title: string | null
  readonly publisher: string | null
  /** ISO date or date and time. */
  readonly published: string | null
  readonly authors: readonly string[]
}
