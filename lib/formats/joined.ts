import type {Piece} from '../../types/piece.js'

/** Pieces as one text that shows where something is left out: `“We won,” … “at last.”` */
export function joined(pieces: readonly Piece[]): string {
  return pieces.map(({text}) => text).join(' … ')
}
