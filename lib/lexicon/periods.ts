import {wordSet} from './word-set.js'

/** Stretches of time that need a word before them: `this week`, `last year`, `two days later`. */
export const periods: ReadonlySet<string> = wordSet(`
  afternoon, autumn, day, days, decade, decades, evening, fall, hour, hours, minute, minutes, month,
  months, morning, night, nights, quarter, season, spring, summer, week, weekend, weeks, winter, year,
  years,
`)
