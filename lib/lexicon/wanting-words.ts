import {fearingWords} from './fearing-words.js'
import {movedWords} from './moved-words.js'
import {wordSet} from './word-set.js'

/** Wish, fear, liking and backing: `wants`, `hopes`, `opposes`, `endorsed`. */
export const wantingWords: ReadonlySet<string> = new Set([
  ...fearingWords,
  ...movedWords,
  ...wordSet(`
    against, antipathy, appetite, approval, approve, aspiration, aspire, attempt, back, backing, care,
    champion, covet, crave, crusade, desire, disapproval, disapprove, dream, eager, embrace,
    enamored, endorse, endorsement, enthused, enthusiasm, enthusiastic, favor, favorable, favour, fondness,
    for, goal, hope, hopeful, hostility, interest, interested, keen, long, look for, mission, need,
    nominate, obsess, opponent, oppose, opposition, optimistic, passion, passionate, prefer, preference,
    prioritize, priority, rally behind, relish, reluctant to, reservation, respect, seek, side with,
    support, supporter, supportive, sympathetic, sympathy, tempt, thirst, try, unfavorable, value, vote,
    vouch, want, wish, yearn,
  `)
])
