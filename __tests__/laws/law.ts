import type {ClaimGraph} from 'reportedly'

/**
 * Something that holds for the graph of any article.
 *
 * Gives what breaks it, with the place, in words; nothing where it holds.
 */
export type Law = (text: string, graph: ClaimGraph) => readonly string[]
