import {wordSet} from './word-set.js'

/** Words for fear of what may come: `fears a flood`, `is worried that the dam will fail`. */
export const fearingWords: ReadonlySet<string> = wordSet(`
  afraid, alarm, alarmed, anxiety, anxious, concern, concerned, dread, fear, fearful, frightened, nervous,
  pessimistic, scared, uneasy, unease, worried, worry,
`)
