import type {Token} from '../../types/token.js'
import {agentiveVerbs} from '../lexicon/agentive-verbs.js'
import {bodies} from '../lexicon/bodies.js'
import {documents} from '../lexicon/documents.js'
import {people} from '../lexicon/people.js'
import {personalVerbs} from '../lexicon/personal-verbs.js'

const groups: ReadonlySet<string> = new Set(['couple', 'crew', 'crowd', 'family', 'gang', 'pair'])
/** What says something besides documents. */
const texts: ReadonlySet<string> = new Set([
  'study',
  'survey',
  'review',
  'inquiry',
  'audit',
  'analysis',
  'author',
  'side'
])
/** What an object begins with. */
const takes: ReadonlySet<string> = new Set(['ADJ', 'DET', 'NOUN', 'NUM', 'PRON', 'PROPN', 'SYM'])

/**
 * Whether a verb joined to another is for somebody who acts, where the subject of that one is a thing: `Lee said [the gates leaked] and ordered
 * repairs`, `and stressed that nobody slept`. Whoever appeals for something is who speaks: `Police said two men were held and appealed for witnesses`.
 */
export function isForOthers(tokens: readonly Token[], verb: number, from: number): boolean {
  const {lemma, tag} = tokens[verb]!
  const says = personalVerbs.has(lemma) && saysThat(tokens, verb)
  if ((!says && !agentiveVerbs.has(lemma)) || (tag !== 'VBD' && tag !== 'VBN' && tag !== 'VBZ')) return false
  if (lemma === 'appeal' && tokens[verb + 1]?.lower === 'for') return true
  for (let i = verb - 1; i >= from; i--) {
    const {head, relation, pos, lemma: noun} = tokens[i]!
    if (head <= i || head >= verb || !relation.startsWith('nsubj')) continue
    // `The plan was drawn up and criticised`: one passive.
    if ((tag === 'VBN' || relation === 'nsubj:pass') && !takes.has(tokens[verb + 1]?.pos ?? '')) return false
    if (says && (documents.has(noun) || texts.has(noun))) return false
    return pos === 'NOUN' && !people.has(noun) && !bodies.has(noun) && !groups.has(noun)
  }
  return false
}

/** `stressed that`, `pointed out that`, `claimed the mill was sold` */
function saysThat(tokens: readonly Token[], verb: number): boolean {
  const next = tokens[verb + 1]?.lower === 'out' ? verb + 2 : verb + 1
  if (tokens[next]?.lower === 'that') return true
  for (let i = next; i < next + 8 && i < tokens.length; i++)
    if (tokens[i]!.head === verb && tokens[i]!.relation === 'ccomp') return true
  return false
}
