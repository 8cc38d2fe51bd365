import {readArticle} from '../read-article.js'
import type {Gold} from '../train/brat.js'
import {goldOf, outermostOf} from '../train/gold-of.js'
import {readDocument} from '../train/read-document.js'
import {readGold} from '../train/read-gold.js'
import {scoreAttributions} from '../train/score-attributions.js'
import {slicesOf} from './slices-of.js'

/** What of a corpus was looked at, how many attributions it has, and the shares of them that were found and found exactly. */
interface Count {
  all: number
  found: number
  exact: number
}

/**
 * How many attributions of each kind are found in a corpus, kind by kind, and by outlet: a table.
 *
 * `found` is the recall of the relation, `exact` that of all the words of source, cue and content. The outlet is read off a name
 * such as `paper_2016-09-20_title`.
 */
export function slices(folder: string): string {
  const counts = new Map<string, Count>()
  for (const article of readGold(folder)) {
    const {gold, text} = article
    const ours = outermostOf(readArticle(text)).map(goldOf)
    // The same pairs, seen from the other side.
    const found = scoreAttributions().add(text, ours, gold)
    const same = new Set(ours.map((one) => wordsOf(text, one)))
    const document = readDocument(article)
    gold.forEach((one, i) => {
      for (const slice of [...slicesOf(document, one), `paper ${article.name.split('_')[0]}`]) {
        const count = counts.get(slice) ?? {all: 0, found: 0, exact: 0}
        count.all++
        if (found[i]) count.found++
        if (same.has(wordsOf(text, one))) count.exact++
        counts.set(slice, count)
      }
    })
  }
  const rows = [...counts].sort(([a], [b]) => Number(a.startsWith('paper')) - Number(b.startsWith('paper')))
  const percent = (part: number, all: number): string => `${((100 * part) / all).toFixed(1)} %`.padStart(10)
  return [
    `${''.padEnd(28)}${'count'.padStart(8)}${'found'.padStart(10)}${'exact'.padStart(10)}`,
    ...rows.map(
      ([slice, {all, found, exact}]) =>
        `${slice.padEnd(28)}${String(all).padStart(8)}${percent(found, all)}${percent(exact, all)}`
    )
  ].join('\n')
}

/** Where the words of each role stand. */
function wordsOf(text: string, gold: Gold): string {
  return (['source', 'cue', 'content'] as const)
    .map((role) =>
      gold[role]
        .flatMap(([start, end]) =>
          Array.from(text.slice(start, end).matchAll(/[\p{L}\p{N}]+/gu), ({index}) => start + index)
        )
        .sort((a, b) => a - b)
        .join(' ')
    )
    .join('|')
}
