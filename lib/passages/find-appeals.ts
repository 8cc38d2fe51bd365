import type {LineShape} from './line-shape.js'
import type {Paragraph} from './paragraph.js'

/** What asks the reader for money, an address, or a sign of life. */
const asks =
  /\b(?:support (?:us|our|quality journalism|independent (?:journalism|media|news))\b|supporting (?:us|our)\b|your (?:support|help|contribution|donation|gift|generosity)|donat(?:e|ing) (?:to|today|now|here)|(?:tax-deductible|make a|one-time|monthly) (?:donation|contribution|gift)|make a difference|we need your|help us|become a (?:member|supporter|subscriber|patron)|sign(?:ing)? up|subscribe (?:to|now|today|for)|newsletters?|dear readers?|(?:a|an) (?:\w+ )?(?:message|word|note|letter|appeal) (?:from|to|for) (?:the|our|us|you)\b|as little as [$£€]|from just [$£€]|starting from (?:just )?[$£€]|every contribution|chip in\b|(?:reader|member)[- ](?:funded|supported)|readers? pay|(?:keeps?|stay) (?:it|us) free|(?:in|to) your (?:inbox|mailbox)|before you go|give (?:once|monthly|today)|free articles? left|start your (?:free )?trial)/i
/** Names an outlet as what to support. */
const outlet = /\b[Ss]upport(?:ing)? [Tt]he [A-Z]/
/** How a prompt begins. */
const begins =
  /^(?:support|donate|subscribe|sign up|get|join|give|help|chip in|become|dear|before you go|an? (?:\w+ )?(?:message|word|note|letter|appeal)|did you|do you|enjoy|like what|want)\b/i
/** No appeal has more lines. */
const longest = 60

/**
 * Lines of appeals and newsletter prompts, with their long paragraphs of running text.
 *
 * They begin with a short line that asks (`A message from the Daily Post:`), and go on while the newsroom speaks to its readers
 * (`we`, `your`), outside quotations. Left alone where the article itself speaks so, as opinion pieces do.
 */
export function findAppeals(lines: readonly Paragraph[], shapes: readonly LineShape[]): Set<number> {
  const found = new Set<number>()
  const end = shapes.findLastIndex((shape) => shape.prose) + 1
  let prose = 0
  let spoken = 0
  for (let i = 0; i < lines.length; i++) {
    const shape = shapes[i]!
    if (opens(lines[i]!.text, shape)) {
      const last = spoken <= prose * 0.25 ? endOfAppeal(lines, shapes, i, end) : i
      for (let at = i; at <= last; at++) found.add(at)
      i = last
    } else if (shape.prose) {
      prose++
      if (isPersonal(shape)) spoken++
    }
  }
  return found
}

function isPersonal({persons}: LineShape): boolean {
  return persons.has('we') || persons.has('you')
}

function opens(text: string, shape: LineShape): boolean {
  if (shape.words > 20 || shape.quotes || !(asks.test(text) || (outlet.test(text) && begins.test(text))))
    return false
  if (/\b(?:said|says|told|asked|according)\b/.test(text)) return false
  return shape.words <= 6 || isPersonal(shape) || begins.test(text)
}

/** The last line of the appeal that `start` begins, which is `start` itself where nothing more is sure. */
function endOfAppeal(
  lines: readonly Paragraph[],
  shapes: readonly LineShape[],
  start: number,
  end: number
): number {
  const next = shapes[start + 1]
  // What a newsletter promises, under its name.
  const isBlurb =
    next && isPersonal(next) && next.words <= 30 && !/\b(?:said|says|told)\b/.test(lines[start + 1]!.text)
  const least = isBlurb ? start + 1 : start
  let last = least
  let asked = 0
  let running = 0
  let others = 0
  for (let i = start + 1; i < Math.min(lines.length, start + longest); i++) {
    const shape = shapes[i]!
    if (!shape.prose) {
      if (shape.words <= 8 && others === 0) last = i
      continue
    }
    const {text} = lines[i]!
    if (asks.test(text) || outlet.test(text)) asked++
    else if (!isPersonal(shape)) {
      others++
      if (others === 2) break
      continue
    }
    running += 1 + others
    others = 0
    last = i
  }
  const toTheEnd = last >= end - 1
  return asked >= 1 && asked >= running * 0.25 && (toTheEnd || asked >= running * 0.5) ? last : least
}
