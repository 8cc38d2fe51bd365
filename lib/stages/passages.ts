import type {Passage} from '../../types/passage.js'

/** Stretches of the text with a role each; they tile it. */
export function findPassages(text: string): Passage[] {
  const passages: Passage[] = []
  for (const line of text.matchAll(/\s*\S[^\n]*(?:\n\s*|$)/g)) {
    const start = line.index
    const end = start + line[0].length
    passages.push({start, end, text: line[0], role: 'body', credit: null})
  }
  return passages
}
