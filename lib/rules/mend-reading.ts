import type {Reading} from '../../types/reading.js'
import type {Token} from '../../types/token.js'
import {cutCiting} from './cut-citing.js'
import {cutOtherwise} from './cut-otherwise.js'
import {cutPut} from './cut-put.js'
import {cutSentences} from './cut-sentences.js'
import {dropDummy} from './drop-dummy.js'
import {dropHearer} from './drop-hearer.js'
import {dropIt} from './drop-it.js'
import {dropLater} from './drop-later.js'
import {dropWhen} from './drop-when.js'
import {fillAuthor} from './fill-author.js'
import {leadToThing} from './lead-to-thing.js'
import {nameAccording} from './name-according.js'
import {nameAgents} from './name-agents.js'
import {nameAsker} from './name-asker.js'
import {nameFeelers} from './name-feelers.js'
import {nameOpener} from './name-opener.js'
import {nearestMention} from './nearest-mention.js'
import {partReading} from './part-reading.js'
import {partSpeaker} from './part-speaker.js'
import {takeLastName} from './take-last-name.js'
import {takeQuoted} from './take-quoted.js'
import {takeSaying} from './take-saying.js'
import {takeWholeName} from './take-whole-name.js'
import {trimCue} from './trim-cue.js'
import {trimMention} from './trim-mention.js'
import {turnAccused} from './turn-accused.js'
import {turnAsides} from './turn-asides.js'
import {widenHead} from './widen-head.js'

/** In order: later ones see what earlier ones made. */
const mends: readonly ((tokens: readonly Token[], reading: Reading) => Reading)[] = [
  nearestMention,
  takeWholeName,
  takeLastName,
  cutCiting,
  partReading,
  partSpeaker,
  nameAsker,
  nameOpener,
  widenHead,
  turnAsides,
  nameAccording,
  trimCue,
  takeQuoted,
  nameAgents,
  dropWhen,
  leadToThing,
  turnAccused,
  nameFeelers,
  dropIt,
  dropDummy,
  dropHearer,
  dropLater,
  cutOtherwise,
  takeSaying,
  fillAuthor,
  cutPut,
  cutSentences,
  trimMention
]

/** What is mended in every reading of the model by itself, whatever stands beside it: where its source, cue and content begin and end. */
export function mendReading(tokens: readonly Token[], reading: Reading): Reading {
  return mends.reduce((mended, mend) => mend(tokens, mended), reading)
}
