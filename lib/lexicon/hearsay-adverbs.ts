import {wordSet} from './word-set.js'

/** Adverbs that pass on what nobody in particular said: `Villagers reportedly fled`. */
export const hearsayAdverbs: ReadonlySet<string> = wordSet(`
  allegedly, avowedly, purportedly, reportedly, reputedly, rumoredly, supposedly,
`)
