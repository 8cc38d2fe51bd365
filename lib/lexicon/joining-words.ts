import {wordSet} from './word-set.js'

/** Words that join a clause to what stands before it, and say nothing by themselves: `[But] the union said …`. */
export const joiningWords: ReadonlySet<string> = wordSet(`
  after, although, and, as, because, before, but, however, instead, meanwhile, nor, or, since, so, still, then, though, when, whereas,
  while, whilst, yet,
`)
