import {wordSet} from './word-set.js'

/** What people do while they speak, as lemmas: `Lee laughed. “No chance.”`, `She shakes her head. “Never.”` */
export const gestureVerbs: ReadonlySet<string> = wordSet(`
  beam, blink, blush, chuckle, cry, frown, gesture, giggle, glance, gesticulate, grimace, grin, groan, hesitate, laugh, lean, nod,
  pause, ponder, scowl, shiver, shrug, sigh, sip, smile, smirk, snort, sob, stare, swallow, weep, wince, wink,
`)
