import type {PartOfSpeech} from '../../types/token.js'

/** A part of what stands between two spaces. */
export interface NumberPart {
  readonly text: string
  readonly pos: PartOfSpeech
}

const clock = /^(\d{1,2}(?:\.[0-5]\d)?(?:[ap]m)?)([-–])?(\d{1,2}[.:][0-5]\d[ap]m|\d{1,2}[ap]m)?([.;:?!]?)$/
const money =
  /^(Rs\.?|INR|NGN|₹|₦|N|R|Ksh|KSh)(\d{1,3}(?:,\d{2,3})*,\d{3}(?:\.\d+)?|\d+(?:\.\d+)?)(k|m|mn|bn|b|tn|trn)?([.;:?!]?)$/
/** `N4`, `R61`: a road, a class of visa, a letter. */
const letterAlone = /^[NR]$/
const measured = /^([A-Za-z]+)-(\d+\.\d+)([.;:?!]?)$/

/**
 * The parts of a number that wink-nlp cuts where it should not, or `null` where it is none of these.
 *
 * `6.40am` is one word, not `6.4` and `0am`; `Rs4,500` is `Rs` and `4,500`; `N4.5bn` is `N`, `4.5` and `bn`; `magnitude-6.8` is `magnitude`, `-`
 * and `6.8`. `N4` is left as it is: it may be a road.
 */
export function numberParts(text: string): readonly NumberPart[] | null {
  // Most words have no digit, or are nothing but digits.
  if (text.length < 4 || text.length > 24 || !/\d/.test(text)) return null
  return clockParts(text) ?? moneyParts(text) ?? measureParts(text)
}

function clockParts(text: string): readonly NumberPart[] | null {
  const found = clock.exec(text)
  if (!found) return null
  const [, first, dash, second, end] = found
  if (dash ? !second : second || !/[ap]m$/.test(first!)) return null
  return parts([first!, 'SYM'], [dash, 'PUNCT'], [second, 'SYM'], [end, 'PUNCT'])
}

function moneyParts(text: string): readonly NumberPart[] | null {
  const found = money.exec(text)
  if (!found) return null
  const [, sign, number, scale, end] = found
  if (letterAlone.test(sign!) && !scale && !/[,.]/.test(number!)) return null
  return parts([sign, 'SYM'], [number, 'NUM'], [scale, 'NOUN'], [end, 'PUNCT'])
}

function measureParts(text: string): readonly NumberPart[] | null {
  const found = measured.exec(text)
  return found && parts([found[1], 'NOUN'], ['-', 'PUNCT'], [found[2], 'NUM'], [found[3], 'PUNCT'])
}

function parts(...list: readonly (readonly [string | undefined, PartOfSpeech])[]): NumberPart[] {
  return list.flatMap(([text, pos]) => (text ? [{text, pos}] : []))
}
