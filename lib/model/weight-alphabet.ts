/**
 * The 91 characters that weights are written with: printable ASCII without quotation marks and backslash, which can
 * stand in a string of any source file. Two of them hold 13 bits, since 91² is just above 2¹³.
 */
export const weightAlphabet: string = Array.from({length: 95}, (_, i) => String.fromCharCode(32 + i))
  .filter((character) => !/["'`\\]/.test(character))
  .join('')
