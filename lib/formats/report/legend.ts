import {messages} from '../../messages.js'
import {standingOrder} from '../standings.js'
import {html, type Markup} from './markup.js'

const words = messages.report

/** What the marks in the article mean, each shown as it stands there. */
export function legend(): Markup {
  const {accents, standings} = words
  return html`<section class="legend" aria-labelledby="legend-title"><h2 id="legend-title">${words.legend}</h2>
<ul>${standingOrder.map((one) => html`<li><i class="mark ${one}"></i><span class="${one}">${standings[one]}</span></li>\n`)}
<li><b>${accents.mention}</b></li>
<li><em class="cue">${accents.cue}</em></li>
<li><em class="hedge">${accents.hedge}</em></li>
<li><span class="flag">1</span> ${accents.flag}</li></ul></section>`
}
