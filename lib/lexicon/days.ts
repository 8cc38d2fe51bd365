import {wordSet} from './word-set.js'

/** Days and parts of days that stand for themselves: `said Thursday`. */
export const days: ReadonlySet<string> = wordSet(`
  fri., friday, fridays, mon., monday, mondays, overnight, sat., saturday, saturdays, sun., sunday,
  sundays, thu., thurs., thursday, thursdays, today, tomorrow, tonight, tue., tues., tuesday, tuesdays,
  wed., wednesday, wednesdays, yesterday,
`)
