import {wordSet} from './word-set.js'

/** Verbs that say behind `as` what their object is: `slams plan as folly`. */
export const asVerbs: ReadonlySet<string> = wordSet(`
  acclaim, blast, brand, characterise, characterize, condemn, criticise, criticize, decry, defend, denounce, depict, deride,
  describe, dismiss, hail, identify, label, laud, mock, name, paint, portray, praise, present, regard, reject, ridicule, see,
  slam, tout, view,
`)
