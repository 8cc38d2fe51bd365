import {prefixCodes} from '../model/prefix-codes.js'
import {codeLengths} from './code-lengths.js'
import {WeightWriter} from './weight-writer.js'

/** The weights of one feature: labels in ascending order, a weight from -127 to 127, not 0, for each. */
export interface WeightRow {
  /** The upper `bits` bits of the feature's hash, shifted down. */
  readonly hash: number
  readonly labels: readonly number[]
  readonly weights: readonly number[]
}

/**
 * Write a table of weights as the text that `WeightTable` reads; the same rows give the same text.
 *
 * Hashes are sorted and written as distances (Rice codes), then how many labels a row has, which, and their weights
 * (Huffman codes). At 91 characters a weight takes about 1.5 to 2 characters, a row about 2 more.
 *
 * @param rows
 *   Rows, each hash once.
 * @param labels
 *   How many labels there are, 127 at most.
 * @param bits
 *   How many bits of a hash are kept (8 to 32). With 26, one unknown feature in 670 is taken for one of 100,000 known.
 * @param scale
 *   What one unit of weight is worth; kept in single precision.
 */
export function encodeWeights(
  rows: readonly WeightRow[],
  labels: number,
  bits: number,
  scale: number
): string {
  if (labels > 127) throw new RangeError(`Expected at most 127 labels, got \`${labels}\``)
  const sorted = [...rows].sort((a, b) => a.hash - b.hash)
  const counts = new Array<number>(labels + 1).fill(0)
  const names = new Array<number>(labels).fill(0)
  const weights = new Array<number>(255).fill(0)
  let cells = 0
  for (const row of sorted) {
    counts[row.labels.length]!++
    cells += row.labels.length
    for (const label of row.labels) names[label]!++
    for (const weight of row.weights) weights[weight + 127]!++
  }
  const rice = bestRice(sorted)
  const writer = new WeightWriter()
  for (const value of [bits, labels, sorted.length, cells]) writer.number(value)
  writer.float(scale)
  writer.number(rice)
  const countCode = writeCodes(writer, counts)
  const nameCode = writeCodes(writer, names)
  const weightCode = writeCodes(writer, weights)
  let before = -1
  for (const row of sorted) {
    writer.rice(row.hash - before - 1, rice)
    before = row.hash
    countCode(row.labels.length)
    row.labels.forEach((label, i) => {
      nameCode(label)
      weightCode(row.weights[i]! + 127)
    })
  }
  return writer.text()
}

/** How many lower bits of a distance to write as they are, so that all distances take the fewest bits. */
function bestRice(sorted: readonly WeightRow[]): number {
  const costs = Array.from({length: 32}, (_, rice) => {
    let cost = rice * sorted.length
    sorted.forEach((row, i) => {
      cost += Math.floor((row.hash - (sorted[i - 1]?.hash ?? -1) - 1) / 2 ** rice)
    })
    return cost
  })
  return costs.indexOf(Math.min(...costs))
}

/** Write the lengths of the codes of an alphabet; gives what writes a symbol of it. */
function writeCodes(writer: WeightWriter, counts: readonly number[]): (symbol: number) => void {
  const lengths = codeLengths(counts)
  const codes = prefixCodes(lengths)
  writer.number(lengths.length)
  for (const length of lengths) writer.bits(length, 4)
  return (symbol) => writer.bits(codes[symbol]!, lengths[symbol]!)
}
