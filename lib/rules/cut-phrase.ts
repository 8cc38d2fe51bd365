import type {Reading} from '../../types/reading.js'
import type {Token} from '../../types/token.js'
import {finiteTags} from '../model/finite-tags.js'
import {readingWith} from './reading-with.js'

const joining: ReadonlySet<string> = new Set(['and', 'but'])
const marks: ReadonlySet<string> = new Set(['“', '”', '"', '(', ')', '—', '–', ';', ':'])

/**
 * What is told after a phrase is no part of it: `They were aware [of the video] and were investigating`.
 *
 * Only where the phrase has no verb of its own.
 */
export function cutPhrase(tokens: readonly Token[], reading: Reading): Reading {
  const {cue, content} = reading
  const [phrase] = content
  if (!cue || !phrase || content.length > 1 || phrase.from !== cue.to || tokens[phrase.from]!.pos !== 'ADP')
    return reading
  for (let i = phrase.from + 1; i + 1 < phrase.to; i++) {
    const {lower, tag, pos} = tokens[i]!
    if (marks.has(lower) || finiteTags.has(tag) || pos === 'SCONJ' || tag.startsWith('W')) return reading
    if (!joining.has(lower)) continue
    let verb = i + 1
    while (verb + 1 < phrase.to && tokens[verb]!.pos === 'ADV') verb++
    if (!finiteTags.has(tokens[verb]!.tag)) continue
    const to = tokens[i - 1]!.text === ',' ? i - 1 : i
    return to > phrase.from + 1 ? readingWith(reading, {content: [{from: phrase.from, to}]}) : reading
  }
  return reading
}
