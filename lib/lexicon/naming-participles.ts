import {wordSet} from './word-set.js'

/** What is not done to a source without a name: `asked not to be identified`. */
export const namingParticiples: ReadonlySet<string> = wordSet('cited, identified, named, quoted')
