import pico from 'picocolors'
import wrapAnsi from 'wrap-ansi'
import type {Attribution} from '../../../types/attribution.js'
import type {Finding} from '../../../types/finding.js'
import type {ClaimGraph} from '../../../types/graph.js'
import type {Piece} from '../../../types/piece.js'
import type {Source} from '../../../types/source.js'
import {checkGraph} from '../../check-graph.js'
import {messages} from '../../messages.js'
import {escapeControls} from '../escape-controls.js'
import {type OwnPart, ownSentences} from '../own-sentences.js'
import {countStandings, type Standing, standingOrder, standingsOf} from '../standings.js'
import {withQuotes} from '../with-quotes.js'
import {cueWidthIn} from './cue-width.js'
import {notesOf} from './notes.js'
import {sideBySide} from './side-by-side.js'
import type {View} from './view.js'
import {voiceBars} from './voice-bars.js'

const words = messages.view
/** Wider lines are hard to read. */
const widest = 104

/**
 * A graph to be read by people in a terminal: voice by voice, what each says and by which words; what nobody who is
 * named says; what the article says itself; what is found about its sourcing; and how many words each voice has.
 *
 * ```
 *  ● Lena Brandt  person, former envoy
 *          tweeted  “Nobody wants a war over a reservoir”
 * ```
 */
export function terminal(
  graph: ClaimGraph,
  view: View,
  findings: readonly Finding[] = checkGraph(graph)
): string {
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
  const cueWidth = cueWidthIn(graph, width)
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
  const own = ownSentences(graph)
  if (own.length) {
    lines.push(` ${paint.blue(words.marks.article)} ${paint.bold(words.article)}`)
    lines.push(...own.flatMap((parts) => stated(parts)), '')
  }
  if (graph.claims.length === 0) lines.push(` ${words.nothing}`, '')
  if (findings.length) {
    lines.push(` ${paint.red(words.marks.finding)} ${paint.bold(words.findings)}`)
    lines.push(...findings.flatMap((finding) => found(finding)), '')
  }
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
      ...balance(),
      ...(article.language === 'other'
        ? wrapAnsi(words.notEnglish, width - 1, {hard: true}).split('\n')
        : []
      ).map((line) => ` ${paint.yellow(line)}`)
    ]
  }

  /** `Claims: ■ the article 38 %  ● named 25 %`: by who stands behind them. */
  function balance(): string[] {
    const counts = countStandings(standingsOf(graph))
    const total = counts.reduce((sum, count) => sum + count, 0)
    const parts = counts.flatMap((count, at) => {
      const standing = standingOrder[at]!
      if (!count) return []
      const part = `${standingMark(standing)} ${words.shareOf(count / total, standing)}`
      // `not named 13 %` stays on one line.
      return [part.replaceAll(' ', '\u00A0')]
    })
    return parts.length
      ? wrapAnsi(`${paint.dim(words.claims)} ${parts.join('  ')}`, width - 1, {hard: true})
          .split('\n')
          .map((line) => ` ${line.replaceAll('\u00A0', ' ')}`)
      : []
  }

  function standingMark(standing: Standing): string {
    if (standing === 'article') return paint.blue(words.marks.article)
    if (standing === 'hearsay') return paint.magenta(words.marks.nobody)
    return standing === 'named' ? paint.green(words.marks.named) : paint.yellow(words.marks.group)
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

  /** A finding, with how much it matters before it. */
  function found({severity, message, note}: Finding): string[] {
    const text = [clean(withQuotes(message)), note ? paint.dim(`[${clean(note)}]`) : '']
      .filter((part) => part)
      .join(' ')
    return sideBySide(paint.yellow(words.severities[severity]), text, cueWidth, width - cueWidth - 2)
  }

  /** Claims of the article itself in one sentence, with the kind of passage where it is not the body. */
  function stated(parts: readonly OwnPart[]): string[] {
    const role = graph.article.passages[parts[0]!.claim.passage]?.role
    const texts = parts.map(({before, claim, pieces}) => {
      const hedges = claim.hedges.map((hedge) => hedge.piece)
      const text = [marking(pieces, hedges), tags(notes.ofClaim(claim))].filter((part) => part).join(' ')
      return escapeControls(before) + text
    })
    return sideBySide(
      paint.dim(role === undefined || role === 'body' ? '–' : words.roles[role]),
      texts.join(''),
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
