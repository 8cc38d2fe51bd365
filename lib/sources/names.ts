import type {Name} from '../../types/name.js'
import type {Prose} from '../../types/prose.js'
import type {Token} from '../../types/token.js'
import {calendar} from '../lexicon/calendar.js'
import {people} from '../lexicon/people.js'
import {isCalendarName} from './calendar-name.js'
import {isCapital} from './capital.js'
import {closedClasses} from './closed-classes.js'
import {genderOf} from './gender.js'
import {heldOffice} from './held-office.js'
import {nameEnd} from './name-end.js'
import {nameIn} from './name-in.js'
import {officeStart} from './office-start.js'
import {isPossessiveName} from './possessive-name.js'
import {wholeNameEnd} from './whole-name.js'

/**
 * All proper names outside headlines, in order.
 *
 * `Vice President Ann B. Lee met Robert “Bob” Ruiz of the Committee for Safe Roads (CSR)`: three.
 */
export function findNames(prose: Prose): Name[] {
  const names: Name[] = []
  const {sentences, shown, titled, starts, tokens} = prose
  sentences.forEach((_, s) => {
    if (!shown[s] || titled[s]) return
    const first = starts[s]!
    const end = starts[s + 1] ?? tokens.length
    for (let i = first; i < end; ) {
      const whole = wholeNameEnd(tokens, i, end)
      if (whole > 0) {
        names.push({...plainName, from: i, to: whole, words: wordsOf(prose, i, whole)})
        i = whole
        continue
      }
      if (tokens[i]!.text === '(' && isTicker(tokens, i)) {
        i += 4
        continue
      }
      const held = mayHold(tokens[i]!) ? heldOffice(tokens, i, end) : null
      if (held) {
        const title = {from: officeStart(tokens, i, first), to: held.from}
        const gender = genderOf(tokens, title)
        names.push({
          ...plainName,
          ...held,
          words: wordsOf(prose, held.from, held.to),
          title,
          gender,
          sort: 'person'
        })
        i = held.to
        continue
      }
      if (!begins(prose, i, first)) {
        i++
        continue
      }
      const to = nameEnd(prose, i, end)
      const name = nameIn(prose, i, to, first, end)
      if (name) names.push(name)
      i = to
    }
  })
  return names
}

const plainName = {title: null, gender: null, sort: 'body', acronym: null, local: false} as const

function wordsOf({tokens}: Prose, from: number, to: number): string[] {
  return tokens.slice(from, to).map(({lower}) => lower)
}

/** `(NASDAQ: VNTL)`: whose share it is, and nobody. */
function isTicker(tokens: readonly Token[], at: number): boolean {
  const market = tokens[at + 1]?.text ?? ''
  return tokens[at + 2]?.text === ':' && tokens[at + 4]?.text === ')' && /^\p{Lu}[\p{L}.-]+$/u.test(market)
}

/** Whether an office may begin with this word. */
function mayHold({pos, text}: Token): boolean {
  return isCapital(text) && (pos === 'NOUN' || pos === 'PROPN' || pos === 'ADJ')
}

/** Letters that stand for a name. */
const short = /^\p{Lu}{2,6}$/u

/** Whether a name may begin here. */
function begins({starts, tokens}: Prose, i: number, first: number): boolean {
  const token = tokens[i]!
  if (!isCapital(token.text) || closedClasses.has(token.pos)) return false
  if (calendar.has(token.lower) && !isCalendarName(tokens, i)) return false
  if (token.lower.startsWith("i'")) return false
  if (token.pos === 'PROPN') return true
  const opens = i === first || /^["“‘'(:]$/.test(tokens[i - 1]!.text)
  // `AFP video showed`, but no line in capitals.
  if (short.test(token.text) && !/^\p{Lu}{2}/u.test(tokens[i + 1]?.text ?? '')) return true
  // `Women’s Aid`
  if (opens && isPossessiveName(tokens, i, i + 1, starts[token.sentence + 1] ?? tokens.length)) return true
  // `Filmmaker Ann Lee`: a word for a person, which becomes the title.
  return !opens || (people.has(token.lower) && isCapital(tokens[i + 1]?.text ?? ''))
}
