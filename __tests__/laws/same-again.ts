import {readArticle} from 'reportedly'
import type {Law} from './law.js'

/** The same article gives the same graph on every run, whatever was read in between: here, its words in other company. */
export const sameAgain: Law = (text, graph) => {
  readArticle(text.replace(/ +/g, ', '))
  return JSON.stringify(readArticle(text)) === JSON.stringify(graph) ? [] : ['a second reading differs']
}
