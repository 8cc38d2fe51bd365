import {findLines} from '../passages/find-lines.js'
import {lineFeatures} from '../passages/line-features.js'
import {lineShape} from '../passages/line-shape.js'
import {unwrap} from '../passages/unwrap.js'
import {labelLines} from './label-lines.js'
import {type Example, logistic} from './logistic.js'

/** A web page as text, and the article in it. */
export interface Page {
  readonly visible: string
  readonly readable: string
  readonly body: string
}

/** Weights below this do not change what comes out, and only lengthen the table. */
const least = 0.04

/**
 * Learn which lines of a page are the article.
 *
 * @param pages
 *   Pages: all of their text, and the text that a reader mode leaves.
 * @param articles
 *   Texts without anything around the article, so that nothing of an article is lost where there is nothing to leave out.
 * @returns
 *   A weight a feature, in the order of their names.
 */
export function learnPassages(
  pages: readonly Page[],
  articles: readonly string[]
): Readonly<Record<string, number>> {
  const examples = [
    ...pages.flatMap((page) => [
      ...examplesOf(page.visible, page.body, 1),
      ...examplesOf(page.readable, page.body, 0.5)
    ]),
    ...articles.flatMap((article) => examplesOf(article, article, 0.5))
  ]
  const weights = [...logistic(examples, {rounds: 20, rate: 0.3, penalty: 1e-3})]
  return Object.fromEntries(
    weights
      .filter(([, weight]) => Math.abs(weight) >= least)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, weight]) => [name, Number(weight.toFixed(2))])
  )
}

function examplesOf(text: string, body: string, scale: number): Example[] {
  const lines = unwrap(text, findLines(text))
  const features = lineFeatures(
    lines,
    lines.map((line) => lineShape(line.text))
  )
  return labelLines(lines, body).flatMap(({isBody, weight}, i) =>
    weight ? [{features: features[i]!, label: isBody ? 1 : 0, weight: weight * scale}] : []
  )
}
