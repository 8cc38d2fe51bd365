import {voicesOf} from './voices-of.js'

/** Who says it, where everybody says the same, each in a paragraph of its own. */
export function speakersOf(...mentions: readonly string[]): readonly (string | null)[] {
  return voicesOf(
    mentions.map((mention) => `${mention} said it was late.`).join('\n'),
    mentions.map((mention) => [mention, 'said', 'it was late'] as const)
  ).speakers
}
