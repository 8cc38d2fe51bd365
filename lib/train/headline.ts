import type {Tree, TreeToken} from './tree.js'

const dropped = new Set(['a', 'an', 'the'])
const small = new Set('a an the of in on at to for by and or but as from with over after'.split(' '))

/**
 * A short sentence as a headline: without articles and full stop, in title case most words with a capital.
 *
 * Treebanks hold few headlines, and a word with a capital is nearly always a name in them. `A storm kills two in the
 * north.` gives `Storm Kills Two in North`, the tags and heads as they were. `null` where a sentence is too long or an article
 * has words that depend on it.
 */
export function headline(tree: Tree, titleCase: boolean): Tree | null {
  const {text, tokens} = tree
  if (tokens.length < 5 || tokens.length > 18) return null
  const place = new Int32Array(tokens.length).fill(-1)
  const kept: TreeToken[] = []
  let line = ''
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!
    const word = text.slice(token.start, token.end)
    const last = i === tokens.length - 1 && word === '.'
    if (last || (token.relation === 'det' && dropped.has(word.toLowerCase()))) {
      if (token.head < 0 || tokens.some((other) => other.head === i)) return null
      continue
    }
    // The second half of `don't` stays small.
    const opens = i === 0 || token.start > tokens[i - 1]!.end
    if (line && opens) line += ' '
    const start = line.length
    const capital = start === 0 || (titleCase && opens && !small.has(word))
    line += capital ? word.charAt(0).toUpperCase() + word.slice(1) : word
    place[i] = kept.length
    kept.push({...token, start, end: line.length})
  }
  return {
    text: line,
    tokens: kept.map((token) => ({...token, head: token.head < 0 ? -1 : place[token.head]!}))
  }
}
