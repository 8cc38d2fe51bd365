import {wordSet} from './word-set.js'

/** What several people or companies are by what they do, where a name follows: `[developers] Quill Homes`. */
export const traders: ReadonlySet<string> = wordSet(`
  brewers, builders, developers, insurers, lawyers, manufacturers, operators, organisers, organizers, owners, promoters,
  publishers, retailers, solicitors,
`)
