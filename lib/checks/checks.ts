import {accusationWithoutAnswer} from './accusation-without-answer.js'
import {anonymityWithoutReason} from './anonymity-without-reason.js'
import {bodyDropsAttribution} from './body-drops-attribution.js'
import {bodyDropsHedge} from './body-drops-hedge.js'
import type {AnyCheck} from './check.js'
import {circularSource} from './circular-source.js'
import {distancingCue} from './distancing-cue.js'
import {endorsingCue} from './endorsing-cue.js'
import {headlineChangesNumber} from './headline-changes-number.js'
import {headlineDropsAttribution} from './headline-drops-attribution.js'
import {headlineDropsHedge} from './headline-drops-hedge.js'
import {oneOrigin} from './one-origin.js'
import {onlyHearsay} from './only-hearsay.js'
import {quotationDiffers} from './quotation-differs.js'
import {quotationNobodySays} from './quotation-nobody-says.js'
import {singleUnnamedSource} from './single-unnamed-source.js'
import {sourcesContradict} from './sources-contradict.js'
import {staleTime} from './stale-time.js'
import {unattributedAccusation} from './unattributed-accusation.js'
import {unclosedQuotation} from './unclosed-quotation.js'
import {unresolvedSource} from './unresolved-source.js'
import {vagueSource} from './vague-source.js'

/** Every check, in the order of their page. */
export const checks: readonly AnyCheck[] = [
  headlineDropsAttribution,
  headlineDropsHedge,
  headlineChangesNumber,
  bodyDropsHedge,
  bodyDropsAttribution,
  unattributedAccusation,
  accusationWithoutAnswer,
  singleUnnamedSource,
  onlyHearsay,
  vagueSource,
  anonymityWithoutReason,
  oneOrigin,
  circularSource,
  sourcesContradict,
  distancingCue,
  endorsingCue,
  quotationNobodySays,
  unclosedQuotation,
  quotationDiffers,
  staleTime,
  unresolvedSource
]
