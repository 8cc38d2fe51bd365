import {wordSet} from './word-set.js'

/** Nouns that take up what was said before, for somebody to answer: `…, a charge that Lee denies`, `…, claims the army rejected`. */
export const answeredNouns: ReadonlySet<string> = wordSet(`
  account, accusation, allegation, argument, assertion, assessment, characterisation, characterization, charge, claim,
  conclusion, contention, criticism, description, estimate, explanation, figure, finding, idea, insinuation, interpretation,
  narrative, notion, number, proposal, rumor, rumour, statement, story, suggestion, theory, toll, version, view,
`)
