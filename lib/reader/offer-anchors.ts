import type {Range} from '../../types/range.js'
import type {Anchor} from './anchor.js'
import type {Columns} from './columns.js'
import {findStretches} from './find-stretches.js'
import type {Marks} from './marks.js'

/** How likely the first stage must find a cue to offer it; the second stage decides. */
const least = 0.2
/** How many tokens the second stage looks at on each side, at most. */
const reach = 120

/** The cues that the marks offer, each with the stretch of its scope that it stands in. */
export function offerAnchors(columns: Columns, scopes: readonly Range[], {likely, goesOn}: Marks): Anchor[] {
  const anchors: Anchor[] = []
  for (const scope of scopes) {
    for (const stretch of findStretches(columns, scope)) {
      for (let from = stretch.from; from < stretch.to; ) {
        if (likely[from]! < least) {
          from++
          continue
        }
        let to = from + 1
        while (to < stretch.to && goesOn[to]! >= likely[to - 1]! / 2) to++
        let main = from
        for (let i = from + 1; i < to; i++) {
          if (likely[i]! + columns.rate[i]! >= likely[main]! + columns.rate[main]!) main = i
        }
        const windowFrom = Math.max(stretch.from, from - reach)
        anchors.push({from, to, main, windowFrom, windowTo: Math.min(stretch.to, to + reach)})
        from = to
      }
    }
  }
  return anchors
}
