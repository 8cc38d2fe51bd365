import type {VFileMessage} from 'vfile-message'
import type {Severity} from '../../types/finding.js'

/** How much a message matters: `fatal` is `true` for an error, `false` for a warning, and nothing for information. */
export function severityOf({fatal}: Pick<VFileMessage, 'fatal'>): Severity {
  return fatal ? 'error' : fatal === false ? 'warn' : 'info'
}
