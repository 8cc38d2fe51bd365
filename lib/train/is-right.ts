import {type AnchorReading, spanLabels} from '../reader/read-anchor.js'
import type {Prepared} from './prepared.js'

/**
 * Whether a reading is what somebody marked: cues share a word, sources share a word (or there is none in either), and
 * the contents overlap by half (Dice).
 */
export function isRight({anchor, labels}: AnchorReading, {document, marked}: Prepared): boolean {
  const ours = {source: new Set<number>(), cue: new Set<number>(), content: new Set<number>()}
  const isWord = (i: number): boolean => /[\p{L}\p{N}]/u.test(document.tokens[i]!.text)
  for (const role of ['source', 'cue', 'content'] as const)
    labels.forEach((label, k) => {
      if (label === spanLabels[role] && (role === 'cue' || isWord(anchor.windowFrom + k)))
        ours[role].add(anchor.windowFrom + k)
    })
  return marked.some((one) => {
    if (!one.cue.some((i) => ours.cue.has(i))) return false
    if (one.source.length ? !one.source.some((i) => ours.source.has(i)) : ours.source.size) return false
    const content = one.content.filter(isWord)
    const shared = content.filter((i) => ours.content.has(i)).length
    return 4 * shared >= content.length + ours.content.size
  })
}
