import {markKind} from '../model/marks.js'
import type {Parser} from '../model/parser.js'
import {relations} from '../model/relations.js'
import type {Tagger} from '../model/tagger.js'
import type {Example} from './example.js'

/** Right ones of a hundred. Heads and relations are counted without marks, relations only where the right one is known. */
export interface GrammarScores {
  readonly tags: number
  readonly heads: number
  readonly headsAndRelations: number
}

/** How well a tagger and a parser do on sentences whose grammar is known. */
export function scoreGrammar(tagger: Tagger, parser: Parser, examples: readonly Example[]): GrammarScores {
  let tags = 0
  let rightTags = 0
  let heads = 0
  let rightHeads = 0
  let names = 0
  let rightNames = 0
  const punctuation = relations.indexOf('punct')
  for (const {words, ...right} of examples) {
    const given = tagger.tag(words)
    parser.parse(words, given)
    for (let i = 0; i < words.length; i++) {
      if (right.tags[i]! >= 0) tags++
      if (right.tags[i] === given[i]) rightTags++
      if (right.names[i] === punctuation || markKind(words[i]!.text)) continue
      heads++
      let head = right.heads[i]!
      // Nothing depends on a mark here: what does in a treebank counts for the head of the mark.
      while (head >= 0 && markKind(words[head]!.text) && right.heads[head]! >= 0) head = right.heads[head]!
      const found = parser.heads[i] === head
      if (found) rightHeads++
      if (right.names[i]! < 0) continue
      names++
      if (found && parser.names[i] === right.names[i]) rightNames++
    }
  }
  return {
    tags: (100 * rightTags) / tags,
    heads: (100 * rightHeads) / heads,
    headsAndRelations: (100 * rightNames) / names
  }
}
