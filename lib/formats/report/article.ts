import type {Finding} from '../../../types/finding.js'
import type {Role} from '../../../types/passage.js'
import {messages} from '../../messages.js'
import {findingNote} from './findings.js'
import {html, type Markup} from './markup.js'
import {articleVoice, type Outline} from './outline.js'
import type {Run} from './runs.js'

const words = messages.report

/** An article as markup: its headline with its claims, where it has one, and the rest. */
export interface ArticleMarkup {
  readonly headline: readonly Markup[] | null
  readonly body: Markup
}

/**
 * The article as it reads: every claim a link to itself, underlined by who stands behind it; cues, mentions and hedges
 * marked; findings after the passage they are about. What is not the article can be folded out.
 */
export function articleOf(
  outline: Outline,
  findings: readonly Finding[],
  runs: readonly (readonly Run[])[]
): ArticleMarkup {
  const {passages, language} = outline.graph.article
  const known = new Set<number>()
  const shown = new Set<number>()
  const parts: Markup[] = []
  let headline: readonly Markup[] | null = null
  let aside: Markup[] = []
  const fold = (): void => {
    if (aside.length === 0) return
    parts.push(
      html`<details class="left-out"><summary>${words.leftOut(aside.length)}</summary>${aside}</details>\n`
    )
    aside = []
  }
  passages.forEach(({role}, at) => {
    const own = runs[at]!
    if (own.length === 0) return
    const text = lined(own, outline, known)
    const noted = own.flatMap((run) => run.findings)
    const notes = noted.map((finding) => findingNote(findings[finding]!, finding))
    for (const finding of noted) shown.add(finding)
    if (role === 'headline' && headline === null) {
      headline = text
      parts.push(...notes)
    } else if (role === 'boilerplate' && noted.length === 0) aside.push(blocks[role](text))
    else {
      fold()
      parts.push(blocks[role](text), ...notes)
    }
  })
  fold()
  const rest = findings.flatMap((finding, at) => (shown.has(at) ? [] : [findingNote(finding, at)]))
  const foreign = language === 'other' ? html` lang=""` : null
  return {
    headline,
    body: html`<article id="article" aria-label="${words.articleText}"${foreign}>\n${parts}${rest}</article>`
  }
}

const blocks: Readonly<Record<Role, (text: readonly Markup[]) => Markup>> = {
  headline: (text) => html`<h2>${text}</h2>\n`,
  dek: (text) => html`<p class="dek">${text}</p>\n`,
  byline: (text) => html`<p class="byline">${text}</p>\n`,
  dateline: (text) => html`<p class="dateline">${text}</p>\n`,
  caption: (text) => html`<p class="caption"><span class="role">${words.picture}</span> ${text}</p>\n`,
  credit: (text) => html`<p class="caption">${text}</p>\n`,
  heading: (text) => html`<h3>${text}</h3>\n`,
  body: (text) => html`<p>${text}</p>\n`,
  boilerplate: (text) => html`<p>${text}</p>\n`
}

/** The runs of one passage, those of the same claims in one link; flags of findings behind the link they stand in. */
function lined(runs: readonly Run[], outline: Outline, known: Set<number>): Markup[] {
  const parts: Markup[] = []
  let voice = -1
  for (let i = 0; i < runs.length; ) {
    const {claims} = runs[i]!
    const key = claims.join(' ')
    const own: Run[] = []
    const flags: number[] = []
    do {
      own.push(runs[i]!)
      flags.push(...runs[i]!.findings)
      i++
    } while (i < runs.length && runs[i]!.claims.join(' ') === key && (claims.length || !flags.length))
    const {before, inner, after} = trimmed(own)
    if (claims.length === 0 || inner.length === 0) parts.push(...own.map(accented))
    else {
      const owner = outline.owners[claims[0]!]!
      const first = owner !== voice && owner !== articleVoice
      parts.push(html`${before}`, linked(claims, inner.map(accented), outline, known, first), html`${after}`)
      voice = owner
    }
    parts.push(...flags.map(flagOf))
  }
  return parts
}

/** Runs without the white space around them, which is no part of a link; none where they hold no word. */
function trimmed(runs: readonly Run[]): {before: string; inner: readonly Run[]; after: string} {
  const text = runs.map((run) => run.text).join('')
  if (!/[\p{L}\p{N}]/u.test(text)) return {before: '', inner: [], after: ''}
  const from = text.length - text.trimStart().length
  const to = text.trimEnd().length
  let at = 0
  const inner = runs.flatMap((run) => {
    const start = at
    at += run.text.length
    const kept = run.text.slice(Math.max(0, from - start), Math.max(0, to - start))
    return kept ? [{...run, text: kept}] : []
  })
  return {before: text.slice(0, from), inner, after: text.slice(to)}
}

/** A link of a claim to itself; its first carries the anchor, and those after it are no stops of the Tab key. */
function linked(
  claims: readonly number[],
  inner: readonly Markup[],
  {standings}: Outline,
  known: Set<number>,
  first: boolean
): Markup {
  const [claim, ...others] = claims
  const number = claim! + 1
  const fresh = !known.has(claim!)
  known.add(claim!)
  const hidden = others.filter((other) => !known.has(other))
  for (const other of hidden) known.add(other)
  return html`${hidden.map((other) => html`<span id="c${other + 1}"></span>`)}<a class="${standings[claim!]!}${first ? ' first' : ''}" ${
    fresh ? html`id="c${number}" ` : html`tabindex="-1" `
  }href="#c${number}"${others.length ? html` data-with="${others.map((other) => other + 1).join(' ')}"` : null}>${inner}</a>`
}

function flagOf(at: number): Markup {
  return html`<a class="flag" href="#f${at + 1}" aria-label="${words.flag(at + 1)}">${at + 1}</a>`
}

function accented({text, accents}: Run): Markup {
  const hedged = accents.filter((accent) => accent !== 'mention')
  if (hedged.length) return html`<em class="${accents.join(' ')}">${text}</em>`
  return accents.length ? html`<b>${text}</b>` : html`${text}`
}
