/**
 * The stretch of lines that holds the most: the one whose sum is greatest, half-open; empty where no line counts.
 *
 * As in Pasternack & Roth 2009 (“Extracting article text from the web with maximum subsequence segmentation”), with the words of
 * prose for and a fixed price against each line without.
 */
export function mainBlock(values: readonly number[]): {from: number; to: number} {
  let best = 0
  let block = {from: 0, to: 0}
  let sum = 0
  let from = 0
  values.forEach((value, i) => {
    if (sum <= 0) {
      sum = 0
      from = i
    }
    sum += value
    if (sum > best) {
      best = sum
      block = {from, to: i + 1}
    }
  })
  return block
}
