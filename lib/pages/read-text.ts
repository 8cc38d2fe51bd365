import type {ClaimGraph} from '../../types/graph.js'
import type {Hint} from '../../types/hint.js'
import type {Options} from '../../types/options.js'
import type {Original} from '../../types/original.js'
import {claimGraph} from '../claim-graph.js'
import {parseSentences} from '../parse-sentences.js'
import {settingsOf} from '../settings.js'
import type {PageFacts} from './page-facts.js'
import type {PageText} from './page-text.js'

/** The graph of a text that was taken from a file, with the way back to it. What the options say counts before the page. */
export function readText(
  page: PageText<unknown>,
  hints: readonly Hint[],
  facts: PageFacts,
  type: Original['type'],
  length: number,
  options: Readonly<Options> | null | undefined
): ClaimGraph {
  const settings = settingsOf(options)
  const text = String(page)
  const graph = claimGraph(
    text,
    parseSentences(text),
    {
      ...settings,
      publisher: settings.publisher ?? facts.publisher,
      published: settings.published ?? facts.published
    },
    hints
  )
  const article = {
    ...graph.article,
    // What stands over the article counts before what is said of it.
    title: graph.article.title ?? facts.title,
    original: {type, length, runs: page.runs}
  }
  return {...graph, article}
}
