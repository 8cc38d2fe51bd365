import {wordSet} from './word-set.js'

/** Forecasts: `predicted`, `is expected to`, `projects`. */
export const predictingWords: ReadonlySet<string> = wordSet(`
  anticipate, anticipation, augur, bank on, bet, count on, envision, expect, expectation, expected,
  forecast, foresee, foretell, likely, pencil, poise, predict, prediction, prognosticate, project,
  projection, prophesy, prospect, reckon on, schedule, slate, wager,
`)
