import {wordSet} from './word-set.js'

/** By which somebody is said to have done wrong, whatever stands behind; other words of blame only find fault: `criticised the plan`. */
export const chargingWords: ReadonlySet<string> = wordSet(`
  accusation, accuse, allegation, allege, blame, charge, fault, impeach, indict, indictment, lawsuit, sue,
`)
