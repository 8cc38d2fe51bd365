import {wordSet} from './word-set.js'

/** Beside these, `at 9.15` is no hour but a level: `shares closed at 9.15`, `the rate stood at 2.40`. */
export const levelWords: ReadonlySet<string> = wordSet(`
  average, be, bid, buy, close, currency, dollar, euro, fix, franc, gain, hold, hover, index, level, list, odds, peak,
  peg, point, pound, price, quote, rate, ratio, remain, retail, rupee, score, sell, settle, share, stand, stay, sterling,
  stock, trade, value, yen, yield, yuan,
`)
