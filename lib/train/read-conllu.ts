import {plainRelation} from './plain-relation.js'
import {headNamesLast, type Raw, saidLast} from './same-conventions.js'
import type {Tree} from './tree.js'

/** Trees of a CoNLL-U file of Universal Dependencies English; a sentence whose words are not in its text is left out. */
export function readConllu(file: string): Tree[] {
  const trees: Tree[] = []
  for (const block of file.split(/\n\n+/)) {
    let text = ''
    let at = 0
    let lost = false
    const tokens: Raw[] = []
    for (const line of block.split('\n')) {
      if (line.startsWith('# text = ')) text = line.slice(9)
      if (!/^\d+\t/.test(line)) continue
      const fields = line.split('\t')
      const form = fields[1]!
      const start = text.indexOf(form, at)
      // Between two words there is white space or nothing.
      if (start < 0 || /\S/.test(text.slice(at, start))) lost = true
      at = start + form.length
      tokens.push({
        start,
        end: at,
        lemma: fields[2]!,
        tag: fields[4]!,
        head: Number(fields[6]) - 1,
        relation: fields[7]!
      })
    }
    if (lost || !tokens.length) continue
    headNamesLast(tokens)
    saidLast(tokens)
    trees.push({text, tokens: tokens.map((token) => ({...token, ...plainRelation(token)}))})
  }
  return trees
}
