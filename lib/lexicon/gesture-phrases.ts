import {wordSet} from './word-set.js'

/** Verbs with an object that are a gesture, as lemmas: `shakes her head`, `considers this`, `clears his throat`. */
export const gesturePhrases: ReadonlySet<string> = wordSet(`
  bite lip, clasp hand, clear throat, close eye, consider answer, consider question, consider that, consider this, cover face,
  drain cup, drain glass, draw breath, drop voice, fold arm, fold hand, hold hand, let breath, light cigarette, look away, look back,
  look down, look out, look round, look up, lower voice, pull face, put cup, put down, put glass, raise arm, raise eyebrow, raise finger, raise glass, raise hand, roll eye, rub eye, rub hand, scratch head, set cup, shake head, sip coffee, sip tea, sit back,
  spread arm, spread hand, stir coffee, stir tea, take breath, take sip, throw arm, throw hand, throw head, turn away, wave hand,
  wipe eye, wipe tear, wring hand,
`)
