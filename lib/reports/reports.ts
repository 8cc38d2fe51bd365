import {github} from './github.js'
import {json} from './json.js'
import type {Report} from './report.js'
import {sarif} from './sarif.js'
import {text} from './text.js'

/** What `--report` can be. */
export const reports: Readonly<Record<string, Report>> = {text, json, sarif, github}
