import {messages} from '../../messages.js'
import {standingOrder} from '../standings.js'
import {html, type Markup} from './markup.js'

const words = messages.report

/** Claims by who stands behind them, counted in the order of `standingOrder`: as one bar, with a key in words. */
export function balance(counts: readonly number[]): Markup | null {
  const parts = sharesOf(counts)
  if (parts.length === 0) return null
  const labels = parts.map(
    ({standing, share}) =>
      html`<li><i class="mark ${standing}"></i>${words.balanceOf(share, words.standings[standing])}</li>`
  )
  return html`<div class="balance"><h2 class="quiet">${words.balance}</h2>${bar(counts, null)}<ul>${labels}</ul></div>`
}

/** The same as a bar alone; what it shows is its name. */
export function balanceBar(counts: readonly number[]): Markup | null {
  const parts = sharesOf(counts)
  if (parts.length === 0) return null
  return bar(
    counts,
    parts.map(({standing, share}) => words.balanceOf(share, words.standings[standing])).join(', ')
  )
}

function bar(counts: readonly number[], label: string | null): Markup {
  let from = 0
  const parts = sharesOf(counts).map(({standing, share}) => {
    const part = html`<rect class="${standing}" x="${rounded(from)}" width="${rounded(Math.max(0.2, share * 100 - 0.4))}" height="8"/>`
    from += share * 100
    return part
  })
  const name = label === null ? html`aria-hidden="true"` : html`role="img" aria-label="${label}"`
  return html`<svg viewBox="0 0 100 8" preserveAspectRatio="none" ${name}>${parts}</svg>`
}

function sharesOf(counts: readonly number[]) {
  const total = counts.reduce((sum, count) => sum + count, 0)
  return standingOrder
    .map((standing, at) => ({standing, share: total ? counts[at]! / total : 0}))
    .filter(({share}) => share > 0)
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100
}
