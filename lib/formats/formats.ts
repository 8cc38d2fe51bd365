import {brat} from './brat.js'
import type {Format} from './format.js'
import {json} from './json.js'

/** What `--format` can be. */
export const formats: Readonly<Record<string, Format>> = {json, brat}
