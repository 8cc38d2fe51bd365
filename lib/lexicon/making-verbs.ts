import {wordSet} from './word-set.js'

/** Verbs by which somebody becomes something: `was declared the winner`, `has been named captain`. */
export const makingVerbs: ReadonlySet<string> = wordSet(`
  appoint, crown, declare, designate, elect, name, nominate, proclaim, pronounce,
`)
