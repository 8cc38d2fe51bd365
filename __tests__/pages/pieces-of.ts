import type {ClaimGraph, Piece} from 'reportedly'

/** Every piece of a graph, wherever it stands. */
export function piecesOf(graph: ClaimGraph): Piece[] {
  const found: Piece[] = []
  const walk = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return
    if ('start' in value && 'end' in value && 'text' in value) found.push(value as Piece)
    for (const inner of Object.values(value)) walk(inner)
  }
  walk(graph)
  return found
}
