import type {Token} from '../../types/token.js'
import {hung} from './hung.js'

/** Words further away than this do not hang on a name by a parser's mistake. */
const reach = 60

/**
 * Make one name of the words from one place to another, in place: all hang on the last, and that on what the first of them hung on.
 *
 * Nothing is done where that would make two words hang on each other.
 */
export function oneName(words: Token[], from: number, last: number): void {
  const {sentence} = words[from]!
  const inside = (place: number): boolean => place >= from && place <= last
  let top = -1
  for (let i = from; i <= last && top < 0; i++) if (!inside(words[i]!.head) && leadsOut(i)) top = i
  if (top < 0) return
  const {head, relation} = words[top]!
  for (let i = from; i < last; i++) {
    const {relation: old} = words[i]!
    const kept = old === 'punct' || old === 'det'
    words[i] = hung(words[i]!, last, kept ? old : 'compound')
  }
  words[last] = hung(words[last]!, head, relation)
  const hang = (i: number): void => {
    if (inside(words[i]!.head)) words[i] = hung(words[i]!, last)
  }
  for (let i = from - 1; words[i]?.sentence === sentence && from - i < reach; i--) hang(i)
  for (let i = last + 1; words[i]?.sentence === sentence && i - last < reach; i++) hang(i)

  /** Whether the way up from a word does not come back to the name. */
  function leadsOut(word: number): boolean {
    let steps = 0
    for (let place = words[word]!.head; place >= 0; place = words[place]!.head)
      if (inside(place) || ++steps > reach) return false
    return true
  }
}
