import {wordSet} from './word-set.js'

/** Participles after `be` that say what somebody feels, not what is done to them: `is committed to`. */
export const feelingParticiples: ReadonlySet<string> = wordSet(`
  alarmed, amazed, annoyed, astonished, bothered, committed, concerned, convinced, dedicated, determined,
  devoted, disappointed, disgusted, dismayed, encouraged, excited, frightened, heartened, inclined,
  interested, obsessed, opposed, outraged, pleased, prepared, resolved, saddened, satisfied, scared,
  shocked, stunned, surprised, tempted, thrilled, troubled, upset, worried,
`)
