import type {Token} from '../../types/token.js'
import {agentiveVerbs} from '../lexicon/agentive-verbs.js'
import {bodies} from '../lexicon/bodies.js'
import {people} from '../lexicon/people.js'

const groups: ReadonlySet<string> = new Set(['couple', 'crew', 'crowd', 'family', 'gang', 'pair'])
/** What an object begins with. */
const takes: ReadonlySet<string> = new Set(['ADJ', 'DET', 'NOUN', 'NUM', 'PRON', 'PROPN', 'SYM'])

/**
 * Whether a verb joined to another is for somebody who acts, where the subject of that one is a thing: `Lee said [the gates leaked] and ordered
 * repairs`. Whoever appeals for something is who speaks: `Police said two men were held and appealed for witnesses`.
 */
export function isForOthers(tokens: readonly Token[], verb: number, from: number): boolean {
  const {lemma, tag} = tokens[verb]!
  if (!agentiveVerbs.has(lemma) || (tag !== 'VBD' && tag !== 'VBN' && tag !== 'VBZ')) return false
  if (lemma === 'appeal' && tokens[verb + 1]?.lower === 'for') return true
  for (let i = verb - 1; i >= from; i--) {
    const {head, relation, pos, lemma: noun} = tokens[i]!
    if (head <= i || head >= verb || !relation.startsWith('nsubj')) continue
    // `The plan was drawn up and criticised`: one passive.
    if ((tag === 'VBN' || relation === 'nsubj:pass') && !takes.has(tokens[verb + 1]?.pos ?? '')) return false
    return pos === 'NOUN' && !people.has(noun) && !bodies.has(noun) && !groups.has(noun)
  }
  return false
}
