import type {LineShape} from './line-shape.js'

const question =
  /^(?:what|why|who|whom|whose|how|when|where|which|is|are|was|were|will|can|could|did|do|does|has|have|should|would)\b[^.!?]*\?$/i

/** Whether a line asks what the paragraphs under it answer: `Why did the dam fail?`; not `Were you afraid?`, which is put to somebody. */
export function asksAsHeading(text: string, {words, quotes, persons}: LineShape): boolean {
  return words <= 10 && !quotes && persons.size === 0 && question.test(text)
}
