import type {Piece} from '../../types/piece.js'

const word = /[\p{L}\p{N}]+(?:[’'.,-][\p{L}\p{N}]+)*/gu

/** How many words some pieces of text have: `the well-known No. 5` has 4. */
export function wordsIn(pieces: readonly Pick<Piece, 'text'>[]): number {
  return pieces.reduce((sum, {text}) => sum + (text.match(word)?.length ?? 0), 0)
}
