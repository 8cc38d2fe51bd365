import pico from 'picocolors'
import wrapAnsi from 'wrap-ansi'
import type {Attribution} from '../../../types/attribution.js'
import type {Claim} from '../../../types/claim.js'
import type {ClaimGraph} from '../../../types/graph.js'
import type {Piece} from '../../../types/piece.js'
import type {Source} from '../../../types/source.js'
import {messages} from '../../messages.js'
import {escapeControls} from '../escape-controls.js'
import {notesOf} from './notes.js'
import {sideBySide} from './side-by-side.js'
import type {View} from './view.js'
import {voiceBars} from './voice-bars.js'

const words = messages.view
/** Wider lines are hard to read. */
const widest = 104

/**
 * A graph to be read by people in a terminal: voice by voice, what each says and by which words; what nobody who is
 * named says; what the article says itself; and how many words each voice has.
 *
 * ```
 *  ● Lena Brandt  person, former envoy
 *          tweeted  “Nobody wants a war over a reservoir”
 * ```
 */
export function terminal(graph: ClaimGraph, view: View): string {
  const width = Math.max(40, Math.min(widest, view.columns)) - 1
  const paint = pico.createColors(view.colours)
  const sources = new Map(graph.sources.map((source) => [source.id, source]))
  const children = new Map<string, Attribution[]>()
  const groups = new Map<string | null, Attribution[]>()
  for (const attribution of graph.attributions) {
    const at = attribution.parent === null ? groups : children
    const key = attribution.parent ?? attribution.source
    const group = at.get(key as string)
    if (group) group.push(attribution)
    else at.set(key as string, [attribution])
  }
  const notes = notesOf(graph)
  const cueWidth = width < 60 ? 10 : width < 90 ? 16 : 20
  const lines: string[] = [...title(), '']

  for (const [id, group] of groups) {
    if (id === null) continue
    const source = sources.get(id)!
    const about = words.about(source)
    lines.push(
      ...headed(source, source.name, about),
      ...group.flatMap((attribution) => said(attribution)),
      ''
    )
  }
  const nobody = groups.get(null)
  if (nobody) {
    lines.push(...headed(undefined, words.nobody, words.nobodyNote))
    lines.push(...nobody.flatMap((attribution) => said(attribution)), '')
  }
  // When and where somebody said something stands beside what they said.
  const own = graph.claims.filter((claim) => claim.attributions.length === 0 && claim.about === null)
  if (own.length) {
    lines.push(` ${paint.blue(words.marks.article)} ${paint.bold(words.article)}`)
    lines.push(...own.flatMap((claim) => stated(claim)), '')
  }
  if (graph.attributions.length === 0 && own.length === 0) lines.push(` ${words.nothing}`, '')
  lines.push(...voiceBars(graph, sources, width, paint))
  return `${lines.join('\n')}\n`

  /** Title, and what is known of the article. */
  function title(): string[] {
    const {article} = graph
    const wires = article.wires.map((id) => sources.get(id)!.name)
    const credit = wires.length ? words.wires(wires) : null
    const known = [article.publisher, credit, article.published, words.counted(graph)].filter(
      (part) => part !== null
    )
    return [
      ...wrapAnsi(clean(article.title ?? article.id), width - 1, {hard: true})
        .split('\n')
        .map((line) => ` ${paint.bold(line)}`),
      ...wrapAnsi(known.map(clean).join(' · '), width - 1, {hard: true})
        .split('\n')
        .map((line) => ` ${paint.dim(line)}`),
      ...(article.language === 'other' ? [` ${paint.yellow(words.notEnglish)}`] : [])
    ]
  }

  /** `● Lena Brandt  person, former envoy` */
  function headed(source: Source | undefined, name: string, about: string): string[] {
    const text = `${marked(source)} ${paint.bold(clean(name))}  ${paint.dim(clean(about))}`
    return wrapAnsi(text, width - 3, {hard: true})
      .split('\n')
      .map((line, i) => (i ? `   ${line}` : ` ${line}`.trimEnd()))
  }

  function marked(source: Source | undefined): string {
    if (!source) return paint.magenta(words.marks.nobody)
    const mark = words.marks[source.identity]
    return source.identity === 'named' ? paint.green(mark) : paint.yellow(mark)
  }

  /** Cue and content beside each other, and under them what stands inside. */
  function said(attribution: Attribution): string[] {
    const text = [content(attribution), tags(notes.ofAttribution(attribution))]
    return [
      ...sideBySide(
        paint.cyan(clean(attribution.cue?.text ?? words.noCue)),
        text.filter((part) => part).join(' '),
        cueWidth,
        width - cueWidth - 2
      ),
      ...cited(attribution, 0),
      ...within(attribution, 0)
    ]
  }

  /** What is said, with the words marked that take certainty from it. */
  function content({id, content}: Attribution): string {
    return marking(content, notes.hedgesOf(id))
  }

  /** `↖ citing shepherds, two aid workers` */
  function cited({cites, via}: Attribution, depth: number): string[] {
    const row = (label: string, ids: readonly string[]): string[] => {
      const names = ids.map((id) => `${marked(sources.get(id))} ${clean(sources.get(id)!.name)}`)
      return ids.length ? indented(`${paint.dim(label)} ${names.join(paint.dim(', '))}`, depth) : []
    }
    return [...row(words.citing, cites), ...row(words.via, via)]
  }

  /** `└ ◌ reportedly: the army prepares …`, as deep as it goes. */
  function within(attribution: Attribution, depth: number): string[] {
    return (children.get(attribution.id) ?? []).flatMap((child) => {
      const source = child.source === null ? undefined : sources.get(child.source)
      const parts = [
        paint.dim('└'),
        marked(source),
        source ? clean(source.name) : '',
        `${paint.cyan(clean(child.cue?.text ?? words.noCue))}:`,
        content(child),
        tags(notes.ofAttribution(child))
      ]
      const line = parts.filter((part) => part).join(' ')
      return [...indented(line, depth), ...cited(child, depth + 1), ...within(child, depth + 1)]
    })
  }

  /** Under the content, `depth` steps further in; lines after the first stand deeper. */
  function indented(text: string, depth: number): string[] {
    const indent = cueWidth + 2 + Math.min(2 * depth, 8)
    return wrapAnsi(text, width - indent - 2, {hard: true})
      .split('\n')
      .map((line, i) => ' '.repeat(i ? indent + 2 : indent) + line)
  }

  /** A claim of the article itself, with the kind of passage where it is not the body. */
  function stated(claim: Claim): string[] {
    const role = graph.article.passages[claim.passage]?.role
    const hedges = claim.hedges.map((hedge) => hedge.piece)
    const text = [marking(claim.pieces, hedges), tags(notes.ofClaim(claim))].filter((part) => part).join(' ')
    return sideBySide(
      paint.dim(role === undefined || role === 'body' ? '–' : words.roles[role]),
      text,
      cueWidth,
      width - cueWidth - 2
    )
  }

  /** Pieces of the article as one text, with some of its words in another colour. */
  function marking(pieces: readonly Piece[], hedges: readonly Piece[]): string {
    return pieces
      .map(({start, end, text}) => {
        let shown = ''
        let from = start
        for (const hedge of hedges) {
          if (hedge.start < from || hedge.end > end) continue
          shown +=
            escapeControls(text.slice(from - start, hedge.start - start)) + paint.yellow(clean(hedge.text))
          from = hedge.end
        }
        return (shown + escapeControls(text.slice(from - start))).trim()
      })
      .join(' … ')
  }

  function tags(list: readonly string[]): string {
    return list.length ? paint.dim(`[${list.map(clean).join(', ')}]`) : ''
  }
}

function clean(text: string): string {
  return escapeControls(text).trim()
}
