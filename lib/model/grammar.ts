import {Parser} from './parser.js'
import {Tagger} from './tagger.js'
import {WeightTable} from './weight-table.js'
import {parserMoves, parserRelations} from './weights/parser.js'
import {taggerDictionary, taggerWeights} from './weights/tagger.js'

/** The tagger and the parser of the package. */
export interface Grammar {
  readonly tagger: Tagger
  readonly parser: Parser
}

let loaded: Grammar | undefined

/** The tagger and the parser, loaded when they are first asked for. */
export function grammar(): Grammar {
  loaded ??= {
    tagger: new Tagger(new WeightTable(taggerDictionary), new WeightTable(taggerWeights)),
    parser: new Parser(new WeightTable(parserMoves), new WeightTable(parserRelations))
  }
  return loaded
}
