import {wordSet} from './word-set.js'

/** What anybody may see: `seems to`, `appears`, `known as`. */
export const seemingWords: ReadonlySet<string> = wordSet(`
  alleged, allegedly, apparently, appear, clear, dub, emerge, evidently, know as, known, look, look like,
  ostensibly, perceived, presumably, purported, purportedly, reported, reportedly, reputation, reputed,
  rumor, rumour, seem, seeming, seemingly, so-called, sound, sound like, supposed, supposedly, tend,
  unclear, unknown,
`)
