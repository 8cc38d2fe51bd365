import {wordSet} from './word-set.js'

/** Nouns in the singular for people who are heard together: `the crew said`, `the crowd wants`. */
export const groupNouns: ReadonlySet<string> = wordSet(`
  audience, bloc, camp, class, clan, community, couple, crew, crowd, delegation, duo, electorate, elite, entourage, family,
  generation, gang, household, jury, leadership, majority, minority, mob, neighborhood, neighbourhood, pair, population,
  public, staff, trio, workforce,
`)
