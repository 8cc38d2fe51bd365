import {mix} from './hash-feature.js'
import type {TaggerFeatures} from './tagger-features.js'

/**
 * What the tag of a word mostly depends on, as a number: its looks and its neighbours at first (level 1), else the
 * word itself (level 2), and the tag before.
 */
export function tagKey({kinds, parts, tags, size}: TaggerFeatures, i: number, level: 1 | 2): number {
  const kind = kinds[i]!
  const before = i > 0 ? tags[i - 1]! : 100
  if (level === 2) return mix(mix(2, kind.text), before)
  const after = i + 1 < size ? parts[i + 1]! : 1
  return mix(mix(mix(mix(mix(1, kind.shape), kind.longEnding), parts[i]!), after), before)
}
