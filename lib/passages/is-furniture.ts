import {furnitureLines} from '../lexicon/furniture-lines.js'

/** A link to something else: `Read more: …`, `RELATED – …`. */
const link =
  /^(?:[►▶▸>»→*]\s?)?(?:read (?:more|also|next)|also read|related|see also|more(?: on this)?|watch|watch now|listen|recommended|don['’]t miss|you may also like|up next|trending|more from|sign up|subscribe|click here|tags?|topics?|filed under|share this)\s?(?:[:|»→>]|[–—-] )/i
const asides = /“[^”]*”|"[^"]*"/g
/** A prompt to the reader: `Did you like this? Share it with a friend.` */
const prompt =
  /\b(?:share (?:it|this)|follow (?:us|me|her|him)|sign up|subscribe|newsletter|inbox|log ?in|join our|download (?:our|the) app|chip in|donate|support us|leave a comment|(?:send|share) (?:us )?your|let us know|click (?:here|the|on))\b/i
const you = /\b(?:you|your|us|our)\b|^(?:follow|share|subscribe|sign up|click|join|download|donate)\b/i

/** Whether a line is never part of an article, wherever it stands. */
export function isFurniture(line: string): boolean {
  if (line.length > 160) return false
  if (
    furnitureLines.has(
      line
        .toLowerCase()
        .replaceAll('’', "'")
        .replace(/[\s.!:…»›→>]+$/, '')
    )
  )
    return true
  if (link.test(line)) return true
  const words = line.split(/\s+/).length
  if (words > 16) return false
  const plain = line.replace(asides, '')
  return prompt.test(plain) && you.test(plain) && !/\b(?:said|says|told|asked)\b/.test(plain)
}
