import {wordSet} from './word-set.js'

/** Who stands for nobody at all: `[nobody] wanted to pay`, `[neither] side would say`. */
export const nobodyWords: ReadonlySet<string> = wordSet(`
  neither, no-one, nobody, none,
`)
