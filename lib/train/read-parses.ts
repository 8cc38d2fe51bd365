import {plainRelation} from './plain-relation.js'
import type {Raw} from './same-conventions.js'
import type {Tree} from './tree.js'

/** A token of an automatic parse: start, end, tag, kind of name, head (from 1; 0 the root), relation. */
type ParsedToken = readonly [number, number, string, string, number, string]

const renamed: Readonly<Record<string, string>> = {
  dobj: 'obj',
  nsubjpass: 'nsubj:pass',
  csubjpass: 'csubj:pass',
  auxpass: 'aux:pass',
  neg: 'advmod',
  mwe: 'fixed',
  name: 'compound',
  'nmod:tmod': 'nmod:unmarked',
  'nmod:npmod': 'nmod:unmarked'
}

/**
 * Trees of one article that CoreNLP parsed, from its Universal Dependencies 1 to 2.
 *
 * @param text
 *   The article.
 * @param sentences
 *   Its sentences, as `polnear/parses` has them.
 */
export function readParses(text: string, sentences: readonly (readonly ParsedToken[])[]): Tree[] {
  return sentences.flatMap((sentence) => {
    const first = sentence[0]
    const last = sentence.at(-1)
    if (!first || !last) return []
    const shift = first[0]
    const tokens = sentence.map(
      ([start, end, tag, , head, relation]): Raw => ({
        start: start - shift,
        end: end - shift,
        lemma: text.slice(start, end).toLowerCase(),
        tag,
        head: head - 1,
        relation: renamed[relation] ?? relation
      })
    )
    tokens.forEach((token, i) => {
      const head = tokens[token.head]
      if (!head) return
      // The Penn Treebank has one tag for every `to`, the English Web Treebank has two.
      if (token.tag === 'TO' && token.relation === 'case') token.tag = 'IN'
      if (token.tag === 'DT' && token.relation === 'advmod') token.relation = 'det'
      if (/^nmod(:unmarked)?$/.test(token.relation) && /^(VB|JJ|RB|MD)/.test(head.tag)) {
        token.relation = token.relation.replace('nmod', 'obl')
        const by = tokens.some(
          (other) => other.head === i && other.relation === 'case' && other.lemma === 'by'
        )
        if (by && head.tag === 'VBN') token.relation = 'obl:agent'
      }
      // `A and B`: the conjunction depends on the word after it.
      if (token.relation === 'cc') {
        const next = tokens.findIndex(
          (other, k) => k > i && other.head === token.head && other.relation === 'conj'
        )
        if (next >= 0) token.head = next
      }
    })
    return [
      {
        text: text.slice(shift, last[1]),
        tokens: tokens.map((token) => ({...token, ...plainRelation(token)}))
      }
    ]
  })
}
