import {wordSet} from './word-set.js'

/** What became of people, behind a passive without its helper: `five feared drowned`, `three believed injured`. */
export const fates: ReadonlySet<string> = wordSet(`
  buried, dead, drowned, homeless, hurt, infected, injured, kidnapped, killed, lost, missing, murdered, stranded, stuck, trapped,
  wounded,
`)
