import {accusationWithoutAnswer} from './accusation-without-answer.js'
import {anonymityWithoutReason} from './anonymity-without-reason.js'
import {bodyDropsAttribution} from './body-drops-attribution.js'
import {bodyDropsHedge} from './body-drops-hedge.js'
import type {AnyCheck} from './check.js'
import {headlineChangesNumber} from './headline-changes-number.js'
import {headlineDropsAttribution} from './headline-drops-attribution.js'
import {headlineDropsHedge} from './headline-drops-hedge.js'
import {onlyHearsay} from './only-hearsay.js'
import {singleUnnamedSource} from './single-unnamed-source.js'
import {staleTime} from './stale-time.js'
import {unattributedAccusation} from './unattributed-accusation.js'
import {unclosedQuotation} from './unclosed-quotation.js'
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
  unclosedQuotation,
  staleTime
]
