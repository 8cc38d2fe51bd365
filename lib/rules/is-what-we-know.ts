import type {Passage} from '../../types/passage.js'
import type {Reading} from '../../types/reading.js'
import type {Sentence} from '../../types/sentence.js'
import type {Token} from '../../types/token.js'

const titles: ReadonlySet<string> = new Set(['headline', 'heading', 'dek'])
const anyone: ReadonlySet<string> = new Set(['i', 'we', 'you'])

/** Whether a title tells what the article is about, and nobody speaks: `What we know about the flood`, `How you can see the comet`. */
export function isWhatWeKnow(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  passages: readonly Passage[],
  {cue, mention}: Reading
): boolean {
  const who = mention[0]
  if (!cue || mention.length !== 1 || !who || who.to > cue.from) return false
  if (who.to !== who.from + 1 || !anyone.has(tokens[who.from]!.lower)) return false
  const before = tokens[who.from - 1]
  if (!before?.tag.startsWith('W') || before.sentence !== tokens[who.from]!.sentence) return false
  return titles.has(passages[sentences[before.sentence]!.passage]!.role)
}
