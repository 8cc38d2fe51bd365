import {wordSet} from './word-set.js'

/** Wish, fear, liking and backing: `wants`, `hopes`, `opposes`, `endorsed`. */
export const wantingWords: ReadonlySet<string> = wordSet(`
  admire, adore, afraid, against, alarmed, angry, antipathy, anxiety, anxious, appetite, appreciate,
  approval, approve, aspiration, aspire, attempt, back, backing, care, celebrate, champion, cheer,
  comfortable, concern, concerned, covet, crave, crusade, defend, desire, despise, detest, disappointed,
  disapproval, disapprove, dislike, dismay, dismayed, dissatisfied, dread, dream, eager, embrace,
  enamored, endorse, endorsement, enjoy, enthused, enthusiasm, enthusiastic, excited, favor, favorable,
  favour, fear, fearful, fond, fondness, for, glad, goal, happy, hate, hope, hopeful, hostile, hostility,
  impatient, interest, interested, keen, like, loathe, long, look for, love, mission, need, nervous,
  nominate, obsess, opponent, oppose, opposition, optimistic, passion, passionate, pessimistic, pleased,
  prefer, preference, prioritize, priority, proud, rally behind, relish, reluctant to, resent,
  reservation, respect, satisfied, scared, seek, shocked, side with, stunned, support, supporter,
  supportive, surprised, sympathetic, sympathy, tempt, thirst, thrilled, treasure, try, uncomfortable,
  uneasy, unfavorable, unhappy, upset, value, vote, vouch, want, welcome, wish, worried, worry, yearn,
`)
