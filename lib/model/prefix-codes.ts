/** No code is longer: a table of 2¹⁵ places finds any symbol in one step. */
export const longestCode = 15

/** The code of every symbol (canonical: by length, then by symbol) from its length in bits; length 0 is never used. */
export function prefixCodes(lengths: Uint8Array): Uint16Array {
  const codes = new Uint16Array(lengths.length)
  let code = 0
  for (let length = 1; length <= longestCode; length++) {
    for (let symbol = 0; symbol < lengths.length; symbol++)
      if (lengths[symbol] === length) codes[symbol] = code++
    code <<= 1
  }
  return codes
}
