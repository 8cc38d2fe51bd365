import {findPassages} from '../../lib/stages/passages.js'

/** Every passage as `role: text`, without the white space around it. */
export function rolesOf(text: string): string[] {
  return findPassages(text).map((passage) => `${passage.role}: ${passage.text.trim()}`)
}
