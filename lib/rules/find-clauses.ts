import type {Reading} from '../../types/reading.js'
import type {Token} from '../../types/token.js'
import {clauseVerbs} from '../lexicon/clause-verbs.js'
import {firstPersons} from '../lexicon/first-persons.js'
import {readVerb} from './read-verb.js'
import type {Scene} from './scene.js'
import {subjectOf} from './subject-of.js'

const finite: ReadonlySet<string> = new Set(['VBD', 'VBZ', 'VBP'])
const openers: ReadonlySet<string> = new Set(['that', 'whether', 'what', 'why', 'how'])
/** How far after a verb its clause begins: `told the council on Monday that`. */
const reach = 12

/**
 * A verb of saying, thinking or showing with a clause for its object, where the model sees none.
 *
 * `The log shows that the crew left`, `He added that nobody was hurt`.
 */
export function findClauses(scene: Scene): Reading[] {
  const {tokens} = scene
  let quoted: Uint8Array | undefined
  return scene.places(clauseVerbs).flatMap((at) => {
    const {lemma, pos, tag} = tokens[at]!
    if (pos !== 'VERB' || !finite.has(tag) || !clauseVerbs.has(lemma)) return []
    if (scene.partAt(at) !== 'none') return []
    const block = scene.blockAt(at)
    const clause = clauseAfter(tokens, at, block.to)
    if (clause < 0) return []
    const subject = subjectOf(tokens, at, block)
    if (!subject) return []
    // `“I think it leaks.”`: all of it is said by whoever says the quotation.
    if (firstPersons.has(tokens[subject.from]!.lower)) {
      quoted ??= quotedIn(scene)
      if (quoted[at]) return []
    }
    return readVerb(tokens, at, block, 0.5, 'verb of saying with a clause') ?? []
  })
}

/** Where the clause begins that a verb takes, or -1. */
function clauseAfter(tokens: readonly Token[], at: number, limit: number): number {
  if (at + 2 < limit && openers.has(tokens[at + 1]!.lower)) return at + 1
  for (let i = at + 2; i < Math.min(limit, at + reach); i++) {
    const {head, relation} = tokens[i]!
    if (head === at && relation === 'ccomp') return hangsOnPreposition(tokens, at + 1, i) ? -1 : i
  }
  return -1
}

/** In `Anyone charged with arson is presumed innocent`, arson hangs on `with`, and no clause begins there. */
function hangsOnPreposition(tokens: readonly Token[], at: number, verb: number): boolean {
  const {pos, head} = tokens[at]!
  return pos === 'ADP' && tokens[head]?.head === verb && tokens[head].relation.startsWith('nsubj')
}

/** For every token, 1 within quotation marks. */
function quotedIn({quotations, tokens}: Scene): Uint8Array {
  const quoted = new Uint8Array(tokens.length)
  for (const {from, to} of quotations) quoted.fill(1, from, to)
  return quoted
}
