import {wordSet} from './word-set.js'

/** Words for a feeling about what is so: `is glad that the rain stopped`, `loves the city`. */
export const movedWords: ReadonlySet<string> = wordSet(`
  admire, adore, amazed, angry, annoyed, appalled, appreciate, astonished, celebrate, cheer, comfortable, defend, delighted,
  despise, detest, disappointed, dislike, dismay, dismayed, dissatisfied, encouraged, enjoy, excited, fond, frustrated,
  furious, glad, grateful, happy, hate, hostile, impatient, like, loathe, love, outraged, pleased, proud, relieved,
  resent, sad, saddened, satisfied, shocked, sorry, stunned, surprised, thankful, thrilled, treasure, troubled,
  uncomfortable, unhappy, upset, welcome,
`)
