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
  const own = graph.claims.filter((claim) => claim.attributions.length === 0)
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
    const known = [article.publisher, article.published, words.counted(graph)].filter((part) => part !== null)
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
    const text = [clean(joined(attribution.content)), tags(notes.ofAttribution(attribution))]
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

  /** `↖ citing shepherds, two aid workers` */
  function cited({cites}: Attribution, depth: number): string[] {
    if (cites.length === 0) return []
    const names = cites.map((id) => `${marked(sources.get(id))} ${clean(sources.get(id)!.name)}`)
    return indented(`${paint.dim(words.citing)} ${names.join(paint.dim(', '))}`, depth)
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
        clean(joined(child.content)),
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
    const text = [clean(joined(claim.pieces)), tags(notes.ofClaim(claim))].filter((part) => part).join(' ')
    return sideBySide(
      paint.dim(role === undefined || role === 'body' ? '–' : words.roles[role]),
      text,
      cueWidth,
      width - cueWidth - 2
    )
  }

  function tags(list: readonly string[]): string {
    return list.length ? paint.dim(`[${list.map(clean).join(', ')}]`) : ''
  }
}

function joined(pieces: readonly Piece[]): string {
  return pieces.map((piece) => piece.text).join(' … ')
}

function clean(text: string): string {
  return escapeControls(text).trim()
}
