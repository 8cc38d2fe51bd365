import type {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'
import {inOrder} from '../../reports/in-order.js'
import {placeOf} from '../../reports/place-of.js'
import type {KnownFinding} from './known-finding.js'

/** How many UTF-16 code units around a finding, in its paragraph, are kept. */
const around = 40
const paragraphEnd = /\r?\n\s*\n/

/** What a baseline holds of the messages of a file: all that have a rule; what keeps a file from being checked is never accepted. */
export function knownFindingsOf(
  file: VFile
): readonly {readonly message: VFileMessage; readonly finding: KnownFinding}[] {
  const text = String(file)
  return inOrder(file)
    .filter(({ruleId}) => ruleId)
    .map((message) => ({message, finding: findingOf(message, text)}))
}

function findingOf(message: VFileMessage, text: string): KnownFinding {
  const place = placeOf(message)
  const [start = 0, end = 0] = [place?.start.offset, place?.end.offset]
  return {
    rule: message.ruleId!,
    words: wordsOf(message.actual ?? text.slice(start, end)),
    before: wordsOf(
      text
        .slice(Math.max(0, start - around), start)
        .split(paragraphEnd)
        .at(-1)!
    ),
    after: wordsOf(text.slice(end, end + around).split(paragraphEnd)[0]!)
  }
}

/** White space may change without a word being changed. */
function wordsOf(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
