import {readFileSync, writeFileSync} from 'node:fs'
import {checks} from '../checks/checks.js'
import {makePage} from './make-page.js'

/** Write the page of all checks. Run by `npm run checks`. */
const root = new URL('../../../', import.meta.url)
const sourceOf = (rule: string): string => readFileSync(new URL(`lib/checks/${rule}.ts`, root), 'utf8')
writeFileSync(new URL('checks.md', root), makePage(checks, sourceOf))
