import {wordSet} from './word-set.js'

/** Verbs that are followed by how long: `waited over two hours` is more than two; `rose over two hours` is two. */
export const lastingVerbs: ReadonlySet<string> = wordSet(`
  endure, get, have, last, live, need, remain, require, serve, sit, sleep, spend, stay, survive, take, total, wait, waste, work,
`)
