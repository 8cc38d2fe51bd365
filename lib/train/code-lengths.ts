import {longestCode} from '../model/prefix-codes.js'

/** Lengths of the shortest prefix codes (Huffman 1952) for symbols that occur so often; 0 for one that never does. */
export function codeLengths(counts: readonly number[]): Uint8Array {
  for (let weights = [...counts]; ; weights = weights.map((count) => count && (count + 1) >>> 1)) {
    const lengths = huffman(weights)
    // Too long a code comes from very uneven counts: make them more even.
    if (Math.max(0, ...lengths) <= longestCode) return lengths
  }
}

interface Node {
  readonly count: number
  readonly symbols: readonly number[]
}

function huffman(counts: readonly number[]): Uint8Array {
  const lengths = new Uint8Array(counts.length)
  let nodes: Node[] = counts.flatMap((count, symbol) => (count ? [{count, symbols: [symbol]}] : []))
  if (nodes.length === 1) lengths[nodes[0]!.symbols[0]!] = 1
  while (nodes.length > 1) {
    // Sorting is stable, so that equal counts always merge in the same order.
    nodes.sort((a, b) => a.count - b.count)
    const symbols = [...nodes[0]!.symbols, ...nodes[1]!.symbols]
    for (const symbol of symbols) lengths[symbol]!++
    nodes = [...nodes.slice(2), {count: nodes[0]!.count + nodes[1]!.count, symbols}]
  }
  return lengths
}
