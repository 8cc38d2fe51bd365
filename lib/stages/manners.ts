import type {Manner} from '../../types/manner.js'
import type {Quotation} from '../../types/quotation.js'
import type {Reading} from '../../types/reading.js'
import type {Sentence} from '../../types/sentence.js'
import type {Token} from '../../types/token.js'
import {contentOwners} from '../content-owners.js'
import {basisOf} from '../manner/basis.js'
import {formOf} from '../manner/form.js'
import {saidOf} from '../manner/said.js'
import {readSignal} from '../manner/signal.js'
import {stanceOf} from '../manner/stance.js'
import {toneOf} from '../manner/tone.js'

/** How each attribution is said, one for every reading. */
export function findManners(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  quotations: readonly Quotation[],
  readings: readonly Reading[]
): Manner[] {
  void sentences
  const owners = contentOwners(tokens.length, readings)
  return readings.map((reading) => {
    const signal = readSignal(tokens, reading)
    return {
      basis: basisOf(tokens, reading, signal),
      form: formOf(tokens, quotations, reading),
      stance: stanceOf(tokens, reading, signal),
      tone: toneOf(tokens, reading, signal),
      said: saidOf(tokens, reading, readings[reading.parent], owners)
    }
  })
}
