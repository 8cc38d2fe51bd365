import {readArticle} from 'reportedly'
import type {Law} from './law.js'

/** The same article gives the same graph on every run. */
export const sameAgain: Law = (text, graph) =>
  JSON.stringify(readArticle(text)) === JSON.stringify(graph) ? [] : ['a second reading differs']
