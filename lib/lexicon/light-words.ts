import {wordSet} from './word-set.js'

/** Verbs that lean on the noun or verb after them: `made the claim`, `tried to argue`. */
export const lightWords: ReadonlySet<string> = wordSet(`
  appear, attempt, be, become, begin, bring, cast, cite, come, come out, continue, deliver, do, draw,
  express, face, fail, feel, file, find, fuel, get, give, go, grow, hasten, have, help, hold, issue, join,
  keep, launch, lay, lead, let, make, manage, mount, move, offer up, pass, play, proceed, publish, put,
  put out, quick, raise, reach, release, remain, run, rush, see, seek, seem, send, set, share, spark,
  stake, stake out, stand, start, step, stop, strike, take, tend, try, turn, use, voice, wax, work,
`)
