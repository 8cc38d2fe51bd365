import {relations} from '../model/relations.js'
import {tags} from '../model/tags.js'

/** Relations of treebanks that the parser gives another name. */
const others: Readonly<Record<string, string>> = {
  'nsubj:outer': 'nsubj',
  'csubj:outer': 'csubj',
  'advcl:relcl': 'acl:relcl',
  'nmod:desc': 'compound',
  flat: 'compound'
}
/** Relations that say nothing to learn from. */
const unclear = new Set(['dep', 'orphan', 'goeswith', 'reparandum', 'dislocated'])

/** Tag and relation as the models know them; `null` for what is not to be learned. */
export function plainRelation(token: {readonly tag: string; readonly relation: string}): {
  tag: string | null
  relation: string | null
} {
  let relation = others[token.relation] ?? token.relation
  if (!relations.includes(relation)) relation = relation.replace(/:.*/, '')
  return {
    tag: tags.includes(token.tag) ? token.tag : null,
    relation: relations.includes(relation) && !unclear.has(relation) ? relation : null
  }
}
