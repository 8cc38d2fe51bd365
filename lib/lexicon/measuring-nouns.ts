import {wordSet} from './word-set.js'

/** What people act by and not what tells them so: `according to custom`, `according to their size`. */
export const measuringNouns: ReadonlySet<string> = wordSet(`
  ability, age, conscience, custom, height, inclination, income, instinct, liking, mean, means, merit, mood, need,
  preference, rank, size, taste, tradition, type, weight, wish,
`)
