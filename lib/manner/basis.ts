import type {Basis} from '../../types/manner.js'
import type {Reading} from '../../types/reading.js'
import type {Token} from '../../types/token.js'
import {documents} from '../lexicon/documents.js'
import {hearsayAdjectives} from '../lexicon/hearsay-adjectives.js'
import {mentalWords} from '../lexicon/mental-words.js'
import {publicActs} from '../lexicon/public-acts.js'
import {showingThings} from '../lexicon/showing-things.js'
import {headWord} from './head-word.js'
import type {Signal} from './signal.js'

const rumors: ReadonlySet<string> = new Set(['report', 'rumor', 'rumour', 'speculation', 'word'])

/** `it was said that`, `it was gathered that` */
const heard: ReadonlySet<string> = new Set(['gather', 'report', 'say'])

/** How the content is said to be known: `polls show` is evidence, `is expected to` with nobody named hearsay. */
export function basisOf(tokens: readonly Token[], reading: Reading, signal: Signal): Basis {
  const named = reading.mention.length > 0
  if (!named && (isHearsay(signal) || isAdjective(tokens, reading) || isRumor(tokens, signal)))
    return 'hearsay'
  if (named) {
    const source = headWord(tokens, reading.mention)
    const thing = showingThings.has(source)
    if (thing && !documents.has(source) && !isMental(signal)) return 'evidence'
    if (thing && signal.class !== 'plain' && (signal.class === 'showing' || shows(signal))) return 'evidence'
  }
  return isMental(signal) ? 'belief' : 'statement'
}

function isHearsay({class: kind, passive, word}: Signal): boolean {
  if (kind === 'seeming' || word === 'know as' || word === 'likely') return true
  return passive && (kind === 'predicting' || kind === 'believing' || heard.has(word))
}

/** `the reported attempt` */
function isAdjective(tokens: readonly Token[], {cue}: Reading): boolean {
  return cue !== null && cue.to - cue.from === 1 && hearsayAdjectives.has(tokens[cue.from]!.lower)
}

/** `amid reports of shelling`, `rumors that` */
function isRumor(tokens: readonly Token[], {at, word}: Signal): boolean {
  return rumors.has(word) && tokens[at]!.pos === 'NOUN'
}

function isMental({class: kind, word}: Signal): boolean {
  if (mentalWords.has(word)) return true
  return (kind === 'believing' || kind === 'wanting') && !publicActs.has(word)
}

function shows({word}: Signal): boolean {
  return ['find', 'prove', 'reveal', 'confirm', 'suggest', 'indicate'].includes(word)
}
