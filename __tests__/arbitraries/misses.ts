import type {Attribution, ClaimGraph} from 'reportedly'
import type {Generated, Known} from './article.js'
import type {Stretch} from './unmark.js'

/** What a graph has otherwise than the article was written: words of a source, cue or content missed or added. */
export function misses({text, known}: Generated, graph: ClaimGraph): readonly string[] {
  return known.flatMap((one) => {
    const found = graph.attributions.filter((a) => a.cue && overlap(a.cue, one.cue))
    const wrong =
      found.length === 1
        ? differences(text, one, found[0]!, graph)
        : [`${found.length} attributions at the cue`]
    const sentence = JSON.stringify(text.slice(...range(one)))
    return wrong.length ? [`${one.form}: ${wrong.join('; ')} in ${sentence}`] : []
  })
}

function differences(text: string, known: Known, found: Attribution, graph: ClaimGraph): string[] {
  const loose = words(text, known.loose)
  const parent = graph.attributions.find((a) => a.id === found.parent)?.cue
  return [
    ...compare(text, 'cue', words(text, [known.cue]), words(text, found.cue ? [found.cue] : []), loose),
    ...compare(text, 'source', words(text, known.mention), words(text, found.mention), loose),
    ...compare(text, 'content', words(text, known.content), words(text, found.content), loose),
    ...(known.parent && !(parent && overlap(parent, known.parent)) ? ['not nested'] : []),
    ...(!known.parent && parent ? [`nested in ${JSON.stringify(parent.text)}`] : [])
  ]
}

function compare(
  text: string,
  part: string,
  known: Set<number>,
  found: Set<number>,
  loose: Set<number>
): string[] {
  const missed = [...known].some((at) => !found.has(at))
  const added = [...found].some((at) => !known.has(at) && !loose.has(at))
  return missed || added ? [`${part} ${show(text, found)}, not ${show(text, known)}`] : []
}

/** Where the words of some stretches start. */
function words(text: string, stretches: readonly Stretch[]): Set<number> {
  const starts = stretches.flatMap(({start, end}) =>
    Array.from(text.slice(start, end).matchAll(/[\p{L}\p{N}]+/gu), (word) => start + word.index)
  )
  return new Set(starts)
}

function show(text: string, starts: ReadonlySet<number>): string {
  const list = [...starts].sort((a, b) => a - b).map((at) => /^[\p{L}\p{N}]+/u.exec(text.slice(at))?.[0])
  return JSON.stringify(list.join(' '))
}

function range({cue, mention, content}: Known): [start: number, end: number] {
  const all = [cue, ...mention, ...content]
  return [Math.min(...all.map(({start}) => start)), Math.max(...all.map(({end}) => end))]
}

function overlap(a: Stretch, b: Stretch): boolean {
  return a.start < b.end && b.start < a.end
}
