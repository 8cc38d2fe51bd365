import {wordSet} from './word-set.js'

/** The writer keeps away from it: `claimed`, `insisted`, `so-called`. */
export const distancingWords: ReadonlySet<string> = wordSet(`
  accusation, allegation, allege, alleged, allegedly, apparently, assert, assertion, baselessly, boast,
  brag, claim, contend, contention, falsely, imagine, incorrectly, insist, insistence, maintain,
  ostensible, ostensibly, presumably, pretend, profess, purport, purported, purportedly, reportedly,
  repute, reputed, rumor, rumored, rumour, rumoured, seemingly, self-described, self-styled, so-called,
  spin, supposed, supposedly, tout, would-be, wrongly,
`)
