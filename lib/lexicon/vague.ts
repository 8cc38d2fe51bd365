/** Nouns and pronouns that keep from saying who it is: `a source`, `people familiar with the matter`, `someone`. */
export const vague: ReadonlySet<string> = new Set(
  'insider person people reports someone somebody source sources tipster those whistleblower'.split(' ')
)
