/** What contracts and releases call a party by, with a capital and the article: `the Company`. Lower case. */
export const definedTerms: ReadonlySet<string> = new Set(
  'bank company corporation firm issuer partnership purchaser retailer seller'.split(' ')
)
