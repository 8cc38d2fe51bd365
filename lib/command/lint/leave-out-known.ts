import type {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'
import type {KnownFinding} from './known-finding.js'
import {knownFindingsOf} from './known-findings-of.js'

/**
 * Messages of a file without those that a baseline knows, one message for each known finding.
 *
 * Rule and words decide, never the offset: an edit elsewhere changes nothing. Where there are more of the same rule and
 * words than are known, those with the words around them that are known go first, so that it is the new one that stays.
 */
export function leaveOutKnown(file: VFile, known: readonly KnownFinding[]): readonly VFileMessage[] {
  const found = knownFindingsOf(file)
  const left = [...known]
  const leftOut = new Set<VFileMessage>()
  for (const isSame of [sameWithContext, sameWords]) {
    for (const {message, finding} of found) {
      if (leftOut.has(message)) continue
      const at = left.findIndex((other) => isSame(finding, other))
      if (at < 0) continue
      left.splice(at, 1)
      leftOut.add(message)
    }
  }
  return file.messages.filter((message) => !leftOut.has(message))
}

function sameWords(one: KnownFinding, other: KnownFinding): boolean {
  return one.rule === other.rule && one.words === other.words
}

function sameWithContext(one: KnownFinding, other: KnownFinding): boolean {
  return sameWords(one, other) && one.before === other.before && one.after === other.after
}
