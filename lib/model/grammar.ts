import {Parser} from './parser.js'
import {Tagger} from './tagger.js'
import {parserText} from './weights/parser.js'
import {taggerText} from './weights/tagger.js'

/** The tagger and the parser of the package. */
export interface Grammar {
  readonly tagger: Tagger
  readonly parser: Parser
}

let loaded: Grammar | undefined

/** The tagger and the parser, loaded when they are first asked for. */
export function grammar(): Grammar {
  loaded ??= {tagger: new Tagger(taggerText), parser: new Parser(parserText)}
  return loaded
}
