import type {Options} from '../types/options.js'
import type {Settings} from '../types/settings.js'

const emptyOptions: Options = {}

/** Check options and fill in the defaults. */
export function settingsOf(options?: Readonly<Options> | null | undefined): Settings {
  const given = options ?? emptyOptions
  return {
    id: given.id ?? 'article',
    title: given.title ?? null,
    publisher: given.publisher ?? null,
    published: given.published ?? null,
    minConfidence: given.minConfidence ?? 0,
    cues: given.cues ?? []
  }
}
