import type {CheckOptions} from '../../../types/check-options.js'
import type {Options} from '../../../types/options.js'

/**
 * What a configuration file may hold: how to check, and what is known about the articles.
 *
 * `{"preset": "strict", "checks": {"vague-source": "off"}, "publisher": "The Tarn Courier"}`
 */
export type Configuration = CheckOptions & Pick<Options, ReadingOption>

/** Options of reading that may hold for many articles. */
export type ReadingOption = 'publisher' | 'published' | 'minConfidence' | 'cues'
