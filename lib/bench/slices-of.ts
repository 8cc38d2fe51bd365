import {quotationMarks} from '../lexicon/quotation-marks.js'
import {isPronoun} from '../sources/pronoun.js'
import type {Gold} from '../train/brat.js'
import type {Document} from '../train/document.js'

const marks = new RegExp(`[${[...quotationMarks].filter((mark) => mark.length === 1).join('')}]`)

/** The kinds that an attribution of a corpus is of: `all`, `direct`, `pronoun`, … */
export function slicesOf({text, tokens}: Document, {source, cue, content}: Gold): string[] {
  const slices = ['all']
  const within = (ranges: Gold['cue']) =>
    tokens.filter((token) => ranges.some(([start, end]) => token.start >= start && token.end <= end))
  const said = content.map(([start, end]) => text.slice(start, end).replace(/^[\s,.:]+|[\s,.:]+$/g, ''))
  const quoted = said.filter((words) => marks.test(words))
  const whole = said.every((words) => marks.test(words.charAt(0)) && marks.test(words.slice(-1)))
  slices.push(whole && said.length ? 'direct' : quoted.length ? 'mixed' : 'indirect')
  const who = within(source)
  if (!who.length) slices.push('no source')
  else if (who.length === 1 && isPronoun(who[0]!.lower)) slices.push('pronoun as source')
  const verbs = within(cue)
  if (verbs.some(({pos}) => pos === 'NOUN') && !verbs.some(({pos}) => pos === 'VERB'))
    slices.push('noun as cue')
  if (new Set(within(content).map(({sentence}) => sentence)).size > 1) slices.push('several sentences')
  const first = content[0]
  const at = cue[0]
  if (first && at && first[0] < at[0]) slices.push('content first')
  return slices
}
