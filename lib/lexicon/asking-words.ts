import {wordSet} from './word-set.js'

/** Questions: `asked whether`, `pressed him about`, `questions about`. */
export const askingWords: ReadonlySet<string> = wordSet(`
  ask, ask about, ask if, ask whether, cross-examine, debate, debate on, debate over, enquire, grill,
  inquire, inquiry, interrogate, interview, poll, ponder, press, probe, query, question, question about,
  question of, question on, question over, questioning, quiz, speculate whether, survey,
  wonder, wondering,
`)
