import type {Attribution} from '../../types/attribution.js'
import type {ClaimGraph} from '../../types/graph.js'
import type {Piece} from '../../types/piece.js'
import type {Expected} from './expected.js'
import {expectedPlace} from './expected-place.js'
import {pairAttributions} from './pair-attributions.js'
import {sameWords} from './same-words.js'

/**
 * What of the expected was found, as text: `+` right, `-` wrong, with what came instead.
 *
 * An attribution is found where mention, cue and content hold the same words (marks and case of letters do not count),
 * and basis and nesting are right.
 */
export function checkArticle(text: string, expected: Expected, graph: ClaimGraph): string {
  const out: string[] = []
  const places = expected.attributions.map((item) => expectedPlace(text, item))
  const pairs = pairAttributions(places, graph.attributions)
  const ours = (n: number): Attribution | undefined =>
    pairs[expected.attributions.findIndex((item) => item.n === n)]
  const sources = new Map(graph.sources.map((source) => [source.id, source]))
  let found = 0

  expected.attributions.forEach((item, i) => {
    const at = places[i]!
    const our = pairs[i]
    if (!our) {
      out.push(
        `- ${String(item.n).padStart(2)} ${item.source ?? 'nobody'} | ${item.cue} | ${short(item.content)}`
      )
      out.push('       not found')
      return
    }
    const source = our.source === null ? undefined : sources.get(our.source)
    const parent = item.parent === undefined ? null : (ours(item.parent)?.id ?? 'not found')
    const needed: Check[] = [
      ['mention', sameWords(text, our.mention, at.mention), texts(our.mention)],
      ['cue', our.cue !== null && sameWords(text, [our.cue], at.cue), our.cue?.text ?? 'none'],
      ['content', sameWords(text, our.content, at.content), texts(our.content)],
      ['basis', our.basis === item.basis, our.basis],
      ['parent', our.parent === parent, our.parent ?? 'none']
    ]
    const others: Check[] = []
    if (item.kind !== undefined) others.push(['kind', source?.kind === item.kind, source?.kind ?? 'none'])
    if (item.identity !== undefined) {
      others.push(['identity', (source?.identity ?? null) === item.identity, source?.identity ?? 'none'])
    }
    if (item.form !== undefined) others.push(['form', our.form === item.form, our.form])
    if (item.stance !== undefined) others.push(['stance', our.stance === item.stance, our.stance])
    if (item.said !== undefined) {
      others.push(['said', bag(our.said?.text ?? '') === bag(item.said), our.said?.text ?? 'none'])
    }
    if (item.role !== undefined) {
      others.push(['role', bag(source?.role ?? '') === bag(item.role), source?.role ?? 'none'])
    }
    if (item.same_source_as !== undefined) {
      const same = our.source !== null && our.source === ours(item.same_source_as)?.source
      others.push([`source of ${item.same_source_as}`, same, source?.name ?? 'none'])
    }
    if (item.cites !== undefined) {
      const names = our.cites.map((id) => sources.get(id)?.name ?? id)
      const same = names.map(bag).sort().join() === item.cites.map(bag).sort().join()
      others.push(['cites', same, names.join(', ') || 'none'])
    }
    const right = needed.every(([, ok]) => ok)
    if (right) found++
    out.push(
      `${right ? '+' : '-'} ${String(item.n).padStart(2)} ${item.source ?? 'nobody'} | ${item.cue} | ${short(item.content)}`
    )
    for (const [name, ok, came] of [...needed, ...others]) if (!ok) out.push(`       ${name}: ${came}`)
    out.push(`       (${our.id}, ${our.confidence.toFixed(2)}, ${our.why})`)
  })

  const paired = new Set(pairs)
  for (const extra of graph.attributions.filter((attribution) => !paired.has(attribution))) {
    const cue = extra.cue?.text ?? 'no cue'
    out.push(`  more: ${texts(extra.mention) || 'nobody'} | ${cue} | ${texts(extra.content)} (${extra.why})`)
  }

  const passages = expected.passages.map((item) => checkPassage(text, item, graph))
  const wrongPassages = passages.filter((problem) => problem !== undefined)
  out.push('', ...wrongPassages)
  const sameAs = expected.same.map((names) => checkSame(names, graph))
  out.push(...sameAs.filter((problem) => problem !== undefined))
  const author = expected.author.map((sentence) => checkAuthor(text, sentence, graph))
  out.push(...author.filter((problem) => problem !== undefined))
  const junk = graph.claims.filter((claim) => isBoilerplate(text, expected, claim.pieces[0]!.start))
  for (const claim of junk) out.push(`- claim from boilerplate: ${texts(claim.pieces)}`)

  out.push(
    `attributions ${found} of ${expected.attributions.length}, ${graph.attributions.length - paired.size + (paired.has(undefined) ? 1 : 0)} more`,
    `passages ${passages.length - wrongPassages.length} of ${passages.length}`,
    `same sources ${sameAs.filter((problem) => !problem).length} of ${sameAs.length}`,
    `the article's own ${author.filter((problem) => !problem).length} of ${author.length}`,
    `claims from boilerplate ${junk.length} of ${graph.claims.length}`
  )
  return out.join('\n')
}

/** Name of what was looked at, whether it is right, what came. */
type Check = readonly [name: string, right: boolean, came: string]
function checkPassage(
  text: string,
  item: Expected['passages'][number],
  graph: ClaimGraph
): string | undefined {
  const start = text.indexOf(item.text)
  const passage = graph.article.passages.find((one) => one.start <= start && start < one.end)
  if (passage?.role !== item.role)
    return `- passage ${short([item.text])}: ${passage?.role}, not ${item.role}`
  if (item.credit !== undefined && bag(passage.credit?.text ?? '') !== bag(item.credit)) {
    return `- credit ${item.credit}: ${passage.credit?.text}`
  }
  return undefined
}

function checkSame(names: readonly string[], graph: ClaimGraph): string | undefined {
  const holders = graph.sources.filter((source) => {
    const forms = new Set([source.name, ...source.mentions.map((mention) => mention.text)].map(bag))
    return names.some((name) => forms.has(bag(name)))
  })
  const one = holders.find((source) => {
    const forms = new Set([source.name, ...source.mentions.map((mention) => mention.text)].map(bag))
    return names.every((name) => forms.has(bag(name)))
  })
  if (one && holders.length === 1) return undefined
  return `- one source ${names.join(' = ')}: ${holders.map((source) => `${source.id} ${source.name}`).join(', ') || 'none'}`
}

function checkAuthor(text: string, sentence: string, graph: ClaimGraph): string | undefined {
  const start = text.indexOf(sentence)
  const end = start + sentence.length
  const claims = graph.claims.filter((claim) =>
    claim.pieces.some((piece) => piece.start < end && piece.end > start)
  )
  if (claims.length === 0) return `- the article's own: no claim in ${short([sentence])}`
  const said = claims.filter((claim) => claim.attributions.length)
  return said.length
    ? `- the article's own: said by somebody: ${said.map((claim) => texts(claim.pieces))}`
    : undefined
}

/** Whether the last expected passage that begins before an offset is boilerplate. */
function isBoilerplate(text: string, expected: Expected, offset: number): boolean {
  const before = expected.passages
    .map((item) => ({start: text.indexOf(item.text), role: item.role}))
    .filter(({start}) => start <= offset)
    .sort((a, b) => a.start - b.start)
  return before.at(-1)?.role === 'boilerplate'
}

function bag(words: string): string {
  return (words.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => word !== 'the').join(' ')
}

function texts(pieces: readonly Piece[]): string {
  return pieces.map((piece) => piece.text).join(' … ')
}

function short(pieces: readonly string[]): string {
  const text = pieces.join(' … ')
  return text.length > 70 ? `${text.slice(0, 69)}…` : text
}
