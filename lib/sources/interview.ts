import type {Figures} from '../../types/figures.js'
import type {Prose} from '../../types/prose.js'
import {findGuests} from './guests.js'

const others: ReadonlySet<string> = new Set(['you', 'your', 'yours', 'yourself'])
const own: ReadonlySet<string> = new Set(['i', 'my', 'me', 'we', 'our', 'us', 'mine'])

/**
 * An article told as questions and answers: whose turn each paragraph is.
 *
 * `turns: ['none', 'question', 'answer']`, the answers by `guests[0]`.
 */
export interface Interview {
  /** For every paragraph. */
  readonly turns: readonly ('none' | 'question' | 'answer')[]
  /** For every paragraph, the entity that a label before a colon names, or -1. */
  readonly labels: readonly number[]
  /** Who answers; more than one where it cannot be told which of them. */
  readonly guests: readonly number[]
  /** Who asks, or -1. */
  readonly host: number
}

interface Paragraph {
  words: number
  you: number
  me: number
  asks: boolean
  ends: boolean
  first: number
  to: number
}

/** Whether the article is an interview, and whose turn is when; `null` where it is not. */
export function readInterview(figures: Figures): Interview | null {
  const {prose} = figures
  const paragraphs = measure(prose)
  const labels = readLabels(figures, paragraphs)
  const labelled = labels.filter((label) => label !== -1).length > 2
  const questions = paragraphs.filter((paragraph) => paragraph.asks && paragraph.words > 3).length
  const me = paragraphs.reduce((sum, paragraph) => sum + paragraph.me, 0)
  const opening = paragraphs.findIndex((paragraph) => paragraph.asks && paragraph.words > 3)
  const head = findGuests(figures, [], Math.min(4, opening < 0 ? paragraphs.length : Math.max(1, opening)))
  if (!labelled) {
    const answers = paragraphs.filter((paragraph) => paragraph.me > 0).length
    const asked = questions > 2 && me > 3 && questions / paragraphs.length > 0.12
    const told = head.told && answers > 1 && paragraphs.some((paragraph) => paragraph.you > 0)
    if (!asked && !told) return null
  }
  const turns: ('none' | 'question' | 'answer')[] = []
  let before: 'none' | 'question' | 'answer' = 'none'
  paragraphs.forEach((paragraph, i) => {
    let turn = before
    if (labels[i] === question) turn = 'question'
    else if (labels[i] === answer) turn = 'answer'
    else if (paragraph.words < 9 && !paragraph.ends) turn = 'none'
    else if (i < opening)
      turn = paragraph.me && !paragraph.you ? 'answer' : paragraph.you ? 'question' : 'none'
    else if (paragraph.asks) {
      const replies = before === 'question' && paragraph.me > 0 && !paragraph.you
      turn = replies || (paragraph.words > 80 && paragraph.me > paragraph.you) ? 'answer' : 'question'
    } else if (before === 'question') turn = 'answer'
    else if (paragraph.you > 0 && paragraph.me === 0 && paragraph.words < 60 && before === 'answer')
      turn = 'question'
    else turn = 'answer'
    turns.push(turn)
    if (turn !== 'none') before = turn
  })
  const {guests, host} = findGuests(figures, turns, opening < 0 ? paragraphs.length : opening)
  return {turns, labels: labels.map((label) => (label < 0 ? -1 : label)), guests, host}
}

function measure({paragraphs, quoted, sentences, starts, tokens}: Prose): Paragraph[] {
  const all: Paragraph[] = []
  sentences.forEach((_, s) => {
    const to = starts[s + 1] ?? tokens.length
    const index = paragraphs[s]!
    all[index] ??= {words: 0, you: 0, me: 0, asks: false, ends: false, first: starts[s]!, to}
    const paragraph = all[index]
    paragraph.to = to
    paragraph.asks = false
    for (let i = starts[s]!; i < to; i++) {
      const {lower, pos, text} = tokens[i]!
      if (pos !== 'PUNCT') paragraph.words++
      if (text.includes('?')) paragraph.asks = true
      else if (pos !== 'PUNCT') paragraph.asks = false
      if (quoted[i]! >= 0) continue
      if (others.has(lower) || lower.startsWith("you'")) paragraph.you++
      else if (own.has(lower) || lower.startsWith("i'") || lower.startsWith("we'")) paragraph.me++
    }
    paragraph.ends = /[.?!…"”’'):-]/.test(tokens[to - 1]?.text ?? '')
  })
  return all
}

const question = -2
const answer = -3

/** `Q:`, `A:`, `LEE:`, `Ann Lee:` at the head of a paragraph: -2 asks, -3 answers, -1 none, else the entity. */
function readLabels({nameAt, names, owners, prose}: Figures, paragraphs: readonly Paragraph[]): number[] {
  return paragraphs.map(({first, to}) => {
    const token = prose.tokens[first]!
    const next = prose.tokens[first + 1]
    if (first + 1 < to && next && /^[:.)]$/.test(next.text)) {
      if (/^(?:q|question|interviewer)$/.test(token.lower)) return question
      if (/^(?:a|answer)$/.test(token.lower) && next.text !== ')') return answer
    }
    const name = nameAt[first]!
    if (name >= 0 && prose.tokens[names[name]!.to]?.text === ':' && names[name]!.to < to) return owners[name]!
    return -1
  })
}
