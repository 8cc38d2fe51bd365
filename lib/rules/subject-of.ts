import type {Range} from '../../types/range.js'
import type {Token} from '../../types/token.js'
import {nounPhraseStart} from './noun-phrase.js'
import {phraseAround} from './phrase-around.js'

/** How many tokens before a verb its subject is looked for, and how many heads are followed. */
const reach = 30
const climbs = 3
const shared: ReadonlySet<string> = new Set(['conj', 'advcl'])
const helpers: ReadonlySet<string> = new Set(['AUX', 'ADV'])

/**
 * The subject of a verb by the parse, before it and within bounds; `null` where there is none.
 *
 * `[Two of them] came and asked`: of `asked` as well, for verbs that are joined share it.
 */
export function subjectOf(tokens: readonly Token[], at: number, bounds: Range): Range | null {
  let verb = at
  for (let climb = 0; climb < climbs; climb++) {
    for (let i = verb - 1; i >= Math.max(bounds.from, verb - reach); i--) {
      const {head, relation} = tokens[i]!
      if (head === verb && relation.startsWith('nsubj'))
        return phraseAround(tokens, i, {from: bounds.from, to: verb})
    }
    const {head, relation} = tokens[verb]!
    const own = relation === 'conj' ? subjectBehindAs(tokens, verb, head) : null
    if (own && own.from >= bounds.from) return own
    if (head < bounds.from || head >= verb || !shared.has(relation)) return null
    verb = head
  }
  return null
}

/** In `it sank as [the crew] slept`, where the parse joins `sank` and `slept`. */
function subjectBehindAs(tokens: readonly Token[], verb: number, head: number): Range | null {
  for (let i = head + 1; i < verb; i++)
    if (tokens[i]!.relation === 'cc' && tokens[i]!.head === verb) return null
  let to = verb
  while (to > head + 1 && helpers.has(tokens[to - 1]!.pos)) to--
  const from = nounPhraseStart(tokens, to, head + 1)
  return from < to && tokens[from - 1]?.lower === 'as' ? {from, to} : null
}
