import fc from 'fast-check'
import {tokenSoup} from './token-soup.js'

/** Any text at all. Not with `unit: 'binary'`, which builds a table of every character first. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  {arbitrary: tokenSoup, weight: 4},
  {arbitrary: fc.string({unit: 'grapheme'}), weight: 1}
)
