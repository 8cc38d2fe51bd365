import {attitudeNouns} from '../lexicon/attitude-nouns.js'
import {clauseVerbs} from '../lexicon/clause-verbs.js'
import {feelingAdjectives} from '../lexicon/feeling-adjectives.js'
import {hearsayAdjectives} from '../lexicon/hearsay-adjectives.js'
import {hearsayAdverbs} from '../lexicon/hearsay-adverbs.js'
import {hearsayNouns} from '../lexicon/hearsay-nouns.js'
import {hearsayVerbs} from '../lexicon/hearsay-verbs.js'
import {judgingWords} from '../lexicon/judging-words.js'
import {namingVerbs} from '../lexicon/naming-verbs.js'
import {passiveVerbs} from '../lexicon/passive-verbs.js'
import {trailingVerbs} from '../lexicon/trailing-verbs.js'
import {urgingWords} from '../lexicon/urging-words.js'

/** Words that some rule looks for: where none of them stands, none of them looks. */
export const soughtWords: ReadonlySet<string> = new Set([
  ...hearsayAdverbs,
  ...hearsayAdjectives,
  ...hearsayNouns,
  ...hearsayVerbs,
  ...namingVerbs,
  ...clauseVerbs,
  ...trailingVerbs,
  ...judgingWords,
  ...urgingWords,
  ...passiveVerbs,
  ...feelingAdjectives,
  'according',
  'warning',
  'saying',
  'per',
  ...attitudeNouns
])
