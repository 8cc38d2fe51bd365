import {wordSet} from './word-set.js'

/** Held in mind: `thinks`, `knows`, `in her view`. */
export const believingWords: ReadonlySet<string> = wordSet(`
  accept, assume, assumption, attitude, aware, awareness, belief, believe, certain, conceive, confidence,
  confident, conjecture, consensus, consider, contemplate, conviction, convince, convinced, deem,
  discover, doubtless, dream up, eye, familiar, feel, feeling, figure, find agreement, forget, guess,
  hear, hold, imagine, impression, interpret, interpretation, judge, know, knowledge, learn, mind,
  mindful, mistake, notice, opinion, perceive, perceive as, perception, presume, realise, realization,
  realize, reckon, recognise, recognition, recognize, regard, remember, see, sense, speculate,
  speculation, suppose, sure, surmise, suspect, suspicion, theory, think, thought, trust, understand,
  understanding, view, weigh,
`)
