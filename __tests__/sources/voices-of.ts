import {parseSentences} from '../../lib/parse-sentences.js'
import {settingsOf} from '../../lib/settings.js'
import {findQuotations} from '../../lib/stages/quotations.js'
import {findSentences} from '../../lib/stages/sentences.js'
import {findSources} from '../../lib/stages/sources.js'
import {findTokens} from '../../lib/stages/tokens.js'
import type {Passage} from '../../types/passage.js'
import type {Range} from '../../types/range.js'
import type {Reading} from '../../types/reading.js'
import type {Token} from '../../types/token.js'
import type {Voice, Voices} from '../../types/voices.js'

/** A reading by its words, in order: mention, cue, content. An empty mention: nobody is named. */
export type Words = readonly [mention: string, cue: string, content: string]

/** The voices of an article whose readings are given by their words, and the words of their mentions. */
export interface Read extends Voices {
  readonly tokens: readonly Token[]
  /** `Ann Lee: Ann Lee / she` for every voice. */
  readonly lines: readonly string[]
  /** The voice of each reading, by name; `null` without. */
  readonly speakers: readonly (string | null)[]
  readonly of: (name: string) => Voice
  readonly words: (range: Range) => string
}

/**
 * Find the sources of an article of which all readings are known.
 *
 * Every line is a passage of its own, body text where `roles` does not say otherwise. Readings come in order, each in one line.
 */
export function voicesOf(
  text: string,
  rows: readonly Words[],
  roles: Readonly<Record<number, Passage['role']>> = {}
): Read {
  const passages: Passage[] = []
  let at = 0
  text.split(/(?<=\n)/).forEach((line, i) => {
    passages.push({start: at, end: at + line.length, text: line, role: roles[i] ?? 'body', credit: null})
    at += line.length
  })
  const sentences = findSentences(text, passages, parseSentences(text))
  const tokens = findTokens(text, sentences)
  const quotations = findQuotations(tokens, sentences, passages)
  const readings: Reading[] = []
  let line = 0
  let from = 0
  for (const [mention, cue, content] of rows) {
    while (line < passages.length) {
      const {text: words} = passages[line]!
      if (words.includes(mention, 0) && words.includes(cue, from) && words.includes(content)) break
      line++
      from = 0
    }
    const passage = passages[line]
    if (!passage) throw new Error(`no line with ${mention}, ${cue} and ${content}`)
    const range = (words: string, after: number): Range[] => {
      if (!words) return []
      let start = passage.text.indexOf(words, after)
      if (start < 0) start = passage.text.indexOf(words)
      const begin = passage.start + start
      const first = tokens.findIndex((token) => token.end > begin)
      let to = first
      while (to < tokens.length && tokens[to]!.start < begin + words.length) to++
      return [{from: first, to}]
    }
    const cuePlace = passage.text.indexOf(cue, from)
    // The mention next to the cue.
    const before = passage.text.lastIndexOf(mention, cuePlace)
    readings.push({
      cue: range(cue, from)[0] ?? null,
      mention: range(mention, before >= 0 ? before : cuePlace),
      content: range(content, 0),
      parent: -1,
      confidence: 1,
      why: 'by hand'
    })
    from = cuePlace + cue.length
  }
  const voices = findSources(text, tokens, sentences, passages, quotations, readings, settingsOf())
  const words = (range: Range): string => text.slice(tokens[range.from]!.start, tokens[range.to - 1]!.end)
  return {
    ...voices,
    tokens,
    words,
    lines: voices.voices.map((voice) => `${voice.name}: ${voice.mentions.map(words).join(' / ')}`),
    speakers: voices.speaker.map((index) => (index < 0 ? null : voices.voices[index]!.name)),
    of: (name) => {
      const voice = voices.voices.find((one) => one.name === name)
      if (!voice) throw new Error(`no voice ${name} among ${voices.voices.map((one) => one.name).join(', ')}`)
      return voice
    }
  }
}
