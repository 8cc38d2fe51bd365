/** A token under way from one way of annotation to another. */
export interface Raw {
  readonly start: number
  readonly end: number
  readonly lemma: string
  tag: string
  head: number
  relation: string
}

const sayings = new Set(
  'say add tell ask reply answer explain note write state admit insist recall think whisper shout continue argue warn'.split(
    ' '
  )
)

/** `Ann Lee`: the last word of a name becomes its head, as in Stanford dependencies and in other compounds. */
export function headNamesLast(tokens: Raw[]): void {
  for (let i = 0; i < tokens.length; i++) {
    if (tokens[i]!.relation === 'flat') continue
    let last = i
    for (let k = i + 1; k < tokens.length; k++)
      if (tokens[k]!.head === i && tokens[k]!.relation === 'flat') last = k
    if (last === i) continue
    const first = tokens[i]!
    for (let k = 0; k < tokens.length; k++) {
      const token = tokens[k]!
      if (k === i || k === last || token.head !== i) continue
      // What comes before the name or in it, and what comes after it, all depend on the new head.
      token.head = last
      if (token.relation === 'flat') token.relation = 'compound'
    }
    tokens[last]!.head = first.head
    tokens[last]!.relation = first.relation
    first.head = last
    first.relation = 'compound'
  }
}

/** `We won, she said.`: the last verb of saying becomes the head of what is said, as in Stanford dependencies. */
export function saidLast(tokens: Raw[]): void {
  tokens.forEach((token, i) => {
    const said = tokens[token.head]
    if (token.relation !== 'parataxis' || !said || token.head > i || !sayings.has(token.lemma)) return
    if (tokens.some((other) => other.head === i && /^(ccomp|obj)/.test(other.relation))) return
    const under = (k: number): boolean => k === i || (k >= 0 && under(tokens[k]!.head))
    for (let k = i + 1; k < tokens.length; k++)
      if (tokens[k]!.head === token.head && tokens[k]!.relation !== 'punct') return
    for (let k = i + 1; k < tokens.length; k++) if (tokens[k]!.relation !== 'punct' && !under(k)) return
    token.head = said.head
    token.relation = said.relation
    said.head = i
    said.relation = 'ccomp'
  })
}
