import {wordSet} from './word-set.js'

/** Nouns behind `by` that say how, when or by how much, and not who: `rejected by a margin of ten`, `told by phone`. */
export const means: ReadonlySet<string> = wordSet(`
  accident, age, air, amount, appointment, bus, car, chance, cent, coincidence, date, dates, dawn, deadline, decree,
  default, definition, degree, design, dusk, email, e-mail, end, fax, force, half, hand, law, letter, mail,
  majority, margin, means, midday, midnight, millennium, mistake, name, nature, noon, now, number, occupation,
  one, percent, percentage, phone, plane, point, points, post, right, road, sea, side, stage, standards,
  start, summertime, telegram, telephone, text, then, third, time, today, tomorrow, tonight, train, turn, two,
  unanimity, video, virtue, vote, votes, way, whisker, word, yard, foot, inch, kilometre,
  kilometer, kilometres, kilometers, metre, metres, meter, meters, mile, miles, yards, feet, inches, seats, degrees, goals, runs, length, run, goal,
`)
