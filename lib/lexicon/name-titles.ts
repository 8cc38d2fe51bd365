import {wordSet} from './word-set.js'

/** Titles and forms of address that are first or family names as often: `Dean Kobler`, `Stephen King`. */
export const nameTitles: ReadonlySet<string> = wordSet(`
  abbot, baker, baron, bishop, cook, dean, deacon, duke, earl, king, pope, prince,
`)
