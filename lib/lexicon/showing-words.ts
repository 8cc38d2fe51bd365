import {wordSet} from './word-set.js'

/** Things bear it out: `the survey shows`, `records indicate`. */
export const showingWords: ReadonlySet<string> = wordSet(`
  accord, according, allow, bar, bear out, capture, confirm, contain, corroborate, demonstrate, depict,
  detail, display, document, establish, estimate, evidence, expose, find, illustrate, imply,
  include, indicate, lay bare, list, mandate, mean, place, point to, prohibit, prove, provide, rank,
  record, reflect, require, restrict, reveal, say, show, speak to, state, suggest, underscore,
`)
