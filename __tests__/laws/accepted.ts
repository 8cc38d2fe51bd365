import {isClaimGraph} from 'reportedly'
import type {Law} from './law.js'

/** What is made is what the schema asks for. */
export const accepted: Law = (_text, graph) => {
  const problems: string[] = []
  isClaimGraph(JSON.parse(JSON.stringify(graph)), problems)
  return problems
}
