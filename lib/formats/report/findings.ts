import type {Finding} from '../../../types/finding.js'
import {messages} from '../../messages.js'
import {withQuotes} from '../with-quotes.js'
import {html, type Markup} from './markup.js'

const words = messages.report

/** One finding, to stand beside its place. */
export function findingNote(finding: Finding, at: number): Markup {
  const {severity, message, expected, note, cause, rule, url} = finding
  return html`<div role="note" class="finding ${severity}" id="f${at + 1}" aria-label="${words.flag(at + 1)}"><p><span class="number">${at + 1}</span> <b>${words.severities[severity]}.</b> ${withQuotes(message)}</p>
${expected.length ? html`<p>${words.expected} ${expected.map((text, i) => html`${i ? ' · ' : ''}<q>${text}</q>`)}</p>\n` : null}${
  cause ? html`<p><q>${cause.text}</q> — ${cause.message}</p>\n` : null
}<p class="why">${note ? html`${note} ` : null}${link(rule, url)}</p></div>\n`
}

/** All findings in a few words each, to find them from the top; nothing where there are none. */
export function findingList(findings: readonly Finding[]): Markup | null {
  if (findings.length === 0) return null
  return html`<section id="findings" aria-labelledby="findings-title"><h2 id="findings-title">${words.findingsFound(findings.length)}</h2>
<ol class="found">${findings.map(({message, severity}, at) => html`<li class="${severity}"><a href="#f${at + 1}">${withQuotes(message)}</a></li>\n`)}</ol></section>\n`
}

/** Where the check is described; as text where that is no address of the web. */
function link(rule: string, url: string): Markup {
  const name = html`<code>${rule}</code>`
  return /^https:\/\//.test(url) ? html`<a href="${url}">${name}</a>` : name
}
