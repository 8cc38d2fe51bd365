import {isDeepStrictEqual} from 'node:util'
import type {Law} from './law.js'

/** The graph is plain JSON: written and read again, it is the same. */
export const roundTrip: Law = (_text, graph) =>
  isDeepStrictEqual(JSON.parse(JSON.stringify(graph)), graph) ? [] : ['changed by JSON']
