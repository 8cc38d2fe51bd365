import {wordSet} from './word-set.js'

/** Nouns that sum up the clause before them: `left the fund, a move that cost it dearly`. */
export const summingNouns: ReadonlySet<string> = wordSet(`
  achievement, act, action, admission, advance, approach, arrangement, blow, boost, breach, change, charge, choice, claim,
  concession, condition, decision, decline, defeat, departure, development, drop, effort, fact, fall, feat, finding,
  gain, gesture, idea, improvement, increase, irony, jump, loss, measure, milestone, mistake, move, notion, outcome,
  policy, position, possibility, practice, process, prospect, rate, rebuke, record, reduction, reminder, response,
  result, reversal, rise, setback, shift, sign, signal, situation, step, strategy, success, suggestion, tactic, task,
  trend, turn, turnaround, twist, victory, view, warning, win,
`)
