import type {AnyCheck} from './check.js'
import {staleTime} from './stale-time.js'
import {unclosedQuotation} from './unclosed-quotation.js'
import {vagueSource} from './vague-source.js'

/** Every check, in the order of their page. */
export const checks: readonly AnyCheck[] = [vagueSource, unclosedQuotation, staleTime]
