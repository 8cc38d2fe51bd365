import {wordSet} from './word-set.js'

/** What somebody leaves open by not doing it, as lemmas: `could not [verify] that`, `declined to [confirm] or deny it`. */
export const grantingVerbs: ReadonlySet<string> = wordSet(`
  confirm, corroborate, substantiate, verify,
`)
