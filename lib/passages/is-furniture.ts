import {furnitureLines} from '../lexicon/furniture-lines.js'

/** A link to something else: `Read more: …`, `RELATED – …`. */
const link =
  /^(?:[►▶▸>»→*]\s?)?(?:read (?:more|also|next)|also read|related|see also|more(?: on this)?|watch|watch now|listen|recommended|don['’]t miss|you may also like|up next|trending|more from|sign up|subscribe|click here|tags?|topics?|filed under|share this)\s?(?:[:|»→>]|[–—-] )/i
/** Quotations, and one that goes on in the next paragraph. */
const asides = /“[^”]*(?:”|$)|"[^"]*"|^"[^"]*$/g
/** A prompt to the reader: `Did you like this? Share it with a friend.` */
const prompt =
  /\b(?:share (?:it|this)|follow (?:us|me|her|him)|sign up|subscribe|newsletter|inbox|log ?in|join our|download (?:our|the) app|chip in|donate|support us|leave a comment|(?:send|share) (?:us )?your|let us know|click (?:here|the|on))\b/i
const you = /\b(?:you|your|us|our)\b|^(?:follow|share|subscribe|sign up|click|join|download|donate)\b/i

/** Words on the use of the page: cookies, opinions that are not the paper's. */
const notice =
  /\bcookies?\b.{0,200}\b(?:consent|accept|agree|preferences|policy|settings|experience)\b|\b(?:consent|accept|agree)\b.{0,200}\bcookies?\b|\b(?:views|opinions) expressed\b.{0,120}\b(?:not (?:necessarily )?(?:reflect|represent)|those of the author|(?:his|her|their) own)\b|\bmay not be (?:published|reproduced)\b|\ball rights reserved\b|\bby (?:signing up|subscribing|registering|clicking|continuing|entering)\b.{0,100}\b(?:agree|accept|consent)\b/i
const isOfPage =
  /@\w|\b(?:twitter|facebook|instagram|youtube|podcast|itunes|newsletters?|e-?mails?|inbox|app|story|article|here|forums?|channel)\b/i
const call =
  /^(?:follow|like|subscribe|sign up|share|download|join|continue reading|read the (?:full|original)|click|tap) /i
/** A line that ends by asking: `… is free to read because readers pay for it. Chip in today!` */
const endsAsking = /(?:^|[.!?…]\s)(?:chip in|donate|subscribe|sign up)(?:\s[\w’'-]+){0,5}\s?[.!]?$/i
/** `Copyright 2001 The Daily Post` */
const copyright = /^(?:©|\(c\)|copyright)\s?(?:©|\(c\))?\s?(?:19|20)\d\d\b/i

/** Whether a line is never part of an article, wherever it stands. */
export function isFurniture(line: string): boolean {
  if (line.length > 400) return false
  const isAsking = /\b(?:you|your|we|our|us|authors?|reserved)\b|\bmay not\b/i.test(line)
  if (isAsking && notice.test(line) && !/["“”]/.test(line)) return true
  if (line.length > 200) return false
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
  if (words > 24) return false
  const plain = line.replace(asides, '')
  if (call.test(line) && isOfPage.test(line)) return true
  if (words <= 12 && copyright.test(line)) return true
  if (endsAsking.test(plain) && !/\b(?:said|says|told|asked)\b/.test(plain)) return true
  return words <= 16 && prompt.test(plain) && you.test(plain) && !/\b(?:said|says|told|asked)\b/.test(plain)
}
