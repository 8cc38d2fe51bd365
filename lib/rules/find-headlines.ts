import type {Range} from '../../types/range.js'
import type {Reading} from '../../types/reading.js'
import type {Token} from '../../types/token.js'
import {bodies} from '../lexicon/bodies.js'
import {headlineVerbs} from '../lexicon/headline-verbs.js'
import {hearingBodies} from '../lexicon/hearing-bodies.js'
import {labels} from '../lexicon/labels.js'
import {outletWords} from '../lexicon/outlet-words.js'
import {people} from '../lexicon/people.js'
import {showingThings} from '../lexicon/showing-things.js'
import {speakingNouns} from '../lexicon/speaking-nouns.js'
import {hasFiniteVerb} from './has-finite-verb.js'
import {makeReading} from './make-reading.js'
import {readJoinedHeadline} from './read-joined-headline.js'
import {readQuotedHeadline} from './read-quoted-headline.js'
import type {Scene} from './scene.js'

const dashes: ReadonlySet<string> = new Set(['–', '—', '-', '--', '|'])
const quotes: ReadonlySet<string> = new Set(['“', '"', '‘', "'", "''", '``'])
const finding: ReadonlySet<string> = new Set(['finds', 'shows', 'reveals'])
const longest = 6

/** `Bridge Closed – Reports`, `Mayor: “No Money”`, `Bridge Is Safe, Says Mayor`, `Poll: Voters Tired`. */
export function findHeadlines(scene: Scene): Reading[] {
  return scene.passages.flatMap((passage, index) => {
    if (passage.role !== 'headline' && passage.role !== 'dek' && passage.role !== 'heading') return []
    const range = withoutLabel(scene.tokens, scene.passageAt(index))
    if (range.to - range.from < 3) return []
    return (
      readQuotedHeadline(scene.tokens, scene.quotations, range) ??
      readDash(scene.tokens, range) ??
      readColon(scene.tokens, range) ??
      readJoinedHeadline(scene.tokens, range) ??
      readSays(scene.tokens, range) ??
      []
    )
  })
}

/** `Exclusive: Miner knew, memo shows`: the headline behind the label. */
function withoutLabel(tokens: readonly Token[], {from, to}: Range): Range {
  return from + 2 < to && tokens[from + 1]!.text === ':' && labels.has(tokens[from]!.lower)
    ? {from: from + 2, to}
    : {from, to}
}

/** `, finds [inquiry]` */
function shows({lower, lemma}: Token): boolean {
  if (showingThings.has(lemma) || speakingNouns.has(lower) || speakingNouns.has(lemma)) return true
  return people.has(lemma) || bodies.has(lemma) || hearingBodies.has(lemma)
}

/** `, say [residents]`, `, warn [two bishops]` */
function arePeople(tokens: readonly Token[], from: number, to: number): boolean {
  const start = tokens[from]!.pos === 'NUM' ? from + 1 : from
  return start < to && tokens[to - 1]!.lower.endsWith('s') && areNouns(tokens, {from: start, to})
}

/** `Bridge Closed – Reports`, `Bridge Closed: Police`: who says so comes last. */
function readDash(tokens: readonly Token[], {from, to}: Range): Reading | null {
  for (let i = to - 2; i >= Math.max(from + 2, to - 1 - longest); i--) {
    const {text} = tokens[i]!
    if (!dashes.has(text) && text !== ':') continue
    // A hyphen inside a word: `Cease-Fire`.
    if (text === '-' && tokens[i - 1]!.end === tokens[i]!.start) continue
    const mention = {from: i + 1, to}
    const role = text !== ':' && i < to - 1 && to - i <= 4 && people.has(tokens[to - 1]!.lemma.toLowerCase())
    // `Talks Failed – State Chairman`: any role, behind a sentence.
    if (
      !isSpeaker(tokens, mention, text !== ':') &&
      !(role && hasFiniteVerb(tokens, from, i) && areNouns(tokens, mention))
    )
      return null
    return makeReading(tokens, {from: i, to: i + 1}, [mention], [{from, to: i}], 0.85, 'headline')
  }
  return null
}

/** `Poll: Voters Tired`, `Mayor Lee: “No Money”`: who says so comes first. */
function readColon(tokens: readonly Token[], {from, to}: Range): Reading | null {
  for (let i = from + 1; i <= Math.min(to - 2, from + longest); i++) {
    if (tokens[i]!.text !== ':') continue
    const mention = {from, to: i}
    const quoted = quotes.has(tokens[i + 1]!.text)
    if (!isSpeaker(tokens, mention, quoted) && !(quoted && i - from <= 3 && isName(tokens, mention)))
      return null
    return makeReading(tokens, {from: i, to: i + 1}, [mention], [{from: i + 1, to}], 0.85, 'headline')
  }
  return null
}

/** `Bridge Is Safe, Says Mayor`, `Bridge Is Safe, Mayor Says`. */
function readSays(tokens: readonly Token[], {from, to}: Range): Reading | null {
  for (let i = to - 3; i >= Math.max(from + 2, to - 2 - longest); i--) {
    if (tokens[i]!.text !== ',' && tokens[i]!.text !== '”') continue
    const first = i + 1
    const last = to - 1
    // `Soldiers in City; President Safe, Aide Says`: only the last of them.
    let start = from
    for (let k = from; k < i; k++) if (tokens[k]!.text === ';') start = k + 1
    const content = [{from: start, to: tokens[i]!.text === ',' ? i : i + 1}]
    const found = finding.has(tokens[first]!.lower)
    // `…, reports suggest`; and `Crew sails home, finds gold` has no source.
    const noun =
      (tokens[first]!.lower === 'reports' && isSays(tokens[last]!)) || (found && !shows(tokens[last]!))
    if (
      !noun &&
      isSays(tokens[first]!) &&
      (tokens[first]!.lower.endsWith('s') || arePeople(tokens, first + 1, to))
    ) {
      return makeReading(
        tokens,
        {from: first, to: first + 1},
        [{from: first + 1, to}],
        content,
        0.85,
        'headline'
      )
    }
    if (isSays(tokens[last]!) || isRuling(tokens, last)) {
      return makeReading(tokens, {from: last, to}, [{from: first, to: last}], content, 0.85, 'headline')
    }
    return null
  }
  return null
}

function isSays({lemma, lower}: Token): boolean {
  return (
    headlineVerbs.has(lemma.toLowerCase()) ||
    headlineVerbs.has(lower) ||
    (lower.endsWith('s') && headlineVerbs.has(lower.slice(0, -1)))
  )
}

/** `court rules`, `judges rule`; not `ferry rules`, `New Rules`. */
function isRuling(tokens: readonly Token[], at: number): boolean {
  const {lower} = tokens[at]!
  if (lower !== 'rules' && lower !== 'rule') return false
  const who = tokens[at - 1]!
  const singular = who.lower === who.lemma.toLowerCase()
  return (
    singular === lower.endsWith('s') &&
    (speakingNouns.has(who.lower) || hearingBodies.has(who.lower) || people.has(who.lemma.toLowerCase()))
  )
}

/** A word for who speaks, or (after a dash) a name of one or two words that is no outlet: `– Putin`. */
function isSpeaker(tokens: readonly Token[], mention: Range, names: boolean): boolean {
  const last = tokens[mention.to - 1]!
  if (speakingNouns.has(last.lower) || speakingNouns.has(last.lemma.toLowerCase())) return true
  if (tokens[mention.from]!.lower === 'report' || speakingNouns.has(tokens[mention.from]!.lower)) {
    return isName(tokens, mention)
  }
  return names && mention.to - mention.from <= 2 && isName(tokens, mention)
}

/** `state chairman`, whatever the case. */
function areNouns(tokens: readonly Token[], {from, to}: Range): boolean {
  for (let i = from; i < to; i++) {
    const {pos, lower} = tokens[i]!
    if ((pos !== 'PROPN' && pos !== 'NOUN' && pos !== 'ADJ') || outletWords.has(lower)) return false
  }
  return true
}

function isName(tokens: readonly Token[], {from, to}: Range): boolean {
  for (let i = from; i < to; i++) {
    const {pos, lower, text} = tokens[i]!
    if (outletWords.has(lower) || /^\d/.test(text)) return false
    if (pos !== 'PROPN' && pos !== 'NOUN' && pos !== 'ADJ' && lower !== '.') return false
    if (text.charAt(0) === lower.charAt(0) && lower !== '.') return false
  }
  return true
}
