import {type Grammar, kidBy} from './grammar.js'

/** `Asked about the dam, she said …`: a participle in front, which the parser may take for a clause of what is said. */
export function isLooseParticiple(grammar: Grammar, at: number): boolean {
  const {tag, relation, head} = grammar.tokens[at]!
  if (!(tag === 'VBN' || tag === 'VBG') || head < at) return false
  if (!(relation === 'ccomp' || relation === 'parataxis' || relation === 'dep' || relation === 'xcomp'))
    return false
  return kidBy(grammar, at, 'nsubj') < 0 && kidBy(grammar, at, 'aux') < 0
}
