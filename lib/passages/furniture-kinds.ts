import {pageFurniture} from '../lexicon/page-furniture.js'

interface Phrase {
  readonly kind: string
  /** The words behind the first; `*` is any. */
  readonly rest: readonly string[]
}

const byFirst = new Map<string, Phrase[]>()
for (const [kind, phrases] of Object.entries(pageFurniture)) {
  for (const phrase of phrases) {
    const [first = '', ...rest] = phrase.split(' ')
    byFirst.set(first, [...(byFirst.get(first) ?? []), {kind, rest}])
  }
}

const none: readonly string[] = []

/** What kinds of furniture the words of a line speak of: `sign`, `up`, `now` of `subscription`. */
export function furnitureKinds(words: readonly string[]): readonly string[] {
  let kinds: string[] | undefined
  words.forEach((word, i) => {
    for (const {kind, rest} of byFirst.get(word) ?? (none as readonly never[])) {
      if (kinds?.includes(kind)) continue
      if (rest.every((other, at) => other === '*' || words[i + 1 + at] === other)) {
        kinds ??= []
        kinds.push(kind)
      }
    }
  })
  return kinds ?? none
}
