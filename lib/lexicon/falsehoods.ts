import {wordSet} from './word-set.js'

/** What a saying is said to be that is not so: `the claim that he fled is false`, `reports that it sank were nonsense`. */
export const falsehoods: ReadonlySet<string> = wordSet(`
  absurd, baseless, bogus, fabricated, fabrication, fake, false, groundless, incorrect, invented, lie, lies, nonsense, rubbish, unfounded,
  unsubstantiated, untrue, wrong,
`)
