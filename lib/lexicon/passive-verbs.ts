import {accusingVerbs} from './accusing-verbs.js'
import {judgingVerbs} from './judging-verbs.js'
import {namingVerbs} from './naming-verbs.js'
import {tellingVerbs} from './telling-verbs.js'
import {urgingVerbs} from './urging-verbs.js'
import {wordSet} from './word-set.js'

/** Verbs of saying of whose passive somebody is the subject, or something: `Lee was accused by`, `It was called a ruse by`. */
export const passiveVerbs: ReadonlySet<string> = new Set([
  ...accusingVerbs,
  ...judgingVerbs,
  ...namingVerbs,
  ...tellingVerbs,
  ...urgingVerbs,
  ...wordSet('back, challenge, identify, interpret, name, order, question, welcome')
])
