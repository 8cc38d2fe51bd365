import type {Entity} from '../../types/entity.js'
import type {Prose} from '../../types/prose.js'
import type {Range} from '../../types/range.js'
import type {SourceKind} from '../../types/source.js'

/**
 * What a person is and where: `former head of the port` gives that role, and `the port` to belong to.
 */
export function standingOf(
  {text, tokens}: Prose,
  {affiliation, article, heads, name, role, words}: Entity,
  kind: SourceKind
): {role: string | null; affiliation: string | null} {
  const slice = ({from, to}: Range): string => text.slice(tokens[from]!.start, tokens[to - 1]!.end)
  if (kind !== 'person')
    return {role: null, affiliation: affiliation && !words.length ? slice(affiliation) : null}
  let range = role
  if (!range && !words.length && article !== null && heads.size) {
    let {from} = name
    while (from < name.to - 1 && tokens[from]!.pos === 'DET') from++
    range = {from, to: name.to}
  }
  if (!range) return {role: null, affiliation: affiliation ? slice(affiliation) : null}
  let place = affiliation
  for (let i = range.from; i < range.to - 1; i++) {
    if (!/^(?:of|for|at|with)$/.test(tokens[i]!.lower) || i === range.from) continue
    place = {from: i + 1, to: range.to}
    break
  }
  if (!place) {
    // `Lee’s former adviser`, `CNN’s Ann Ruiz`, `Lee campaign spokesman`
    const before = tokens[range.from - 1]
    if (before && /^(?:'s|’s)$/.test(before.text))
      place = {from: nameStart(tokens, range.from - 2), to: range.from - 1}
    else if (range.to - range.from > 1 && tokens[range.from]!.pos === 'PROPN') {
      let to = range.from
      while (to < range.to - 1 && tokens[to]!.pos === 'PROPN') to++
      place = {from: range.from, to}
    }
  }
  return {role: slice(range), affiliation: place && place.to > place.from ? slice(place) : null}
}

function nameStart(tokens: Prose['tokens'], at: number): number {
  let from = at
  while (from > 0 && tokens[from - 1]!.pos === 'PROPN' && tokens[from - 1]!.sentence === tokens[at]!.sentence)
    from--
  return from
}
