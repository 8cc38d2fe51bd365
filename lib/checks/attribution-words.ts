import type {Attribution} from '../../types/attribution.js'

/**
 * The words by which something is attributed, in the order in which they stand.
 *
 * `Villagers fled, the mayor said Monday`: `the mayor said`; `according to the mayor`; `reportedly`
 */
export function attributionWords({cue, mention}: Attribution): string {
  return [...mention, ...(cue ? [cue] : [])]
    .sort((a, b) => a.start - b.start)
    .map(({text}) => text.replace(/\s+/g, ' ').replace(/^[,:–—-]+\s*|\s*[,:–—-]+$/g, ''))
    .join(' ')
    .replace(/^According/, 'according')
}
