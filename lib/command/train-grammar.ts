import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import process from 'node:process'
import {gunzipSync} from 'node:zlib'
import {Parser} from '../model/parser.js'
import {Tagger} from '../model/tagger.js'
import {testCorpora, trainingCorpora} from '../train/grammar-corpora.js'
import {scoreGrammar} from '../train/score-grammar.js'
import {trainGrammar} from '../train/train-grammar.js'

// `npm run train:grammar -- CORPORA`: train tagger and parser, write `lib/model/weights`, and print how good they are.

const folder = process.argv[2]
if (!folder)
  throw new Error('Expected the folder of corpora, as in `npm run train:grammar -- ../shared/corpora`')

const read = (path: string): string => {
  const bytes = readFileSync(join(folder, path))
  return (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8')
}

const {tagger, parser} = trainGrammar(trainingCorpora(read), (what, done) =>
  process.stderr.write(`${what}: ${Math.round(100 * done)} %\n`)
)
write('tagger', 'taggerText', 'TaggerText', tagger)
write('parser', 'parserText', 'ParserText', parser)

const testTagger = new Tagger(tagger)
const testParser = new Parser(parser)
for (const [name, examples] of Object.entries(testCorpora(read))) {
  const scores = scoreGrammar(testTagger, testParser, examples)
  process.stdout.write(
    `${name}: tags ${scores.tags.toFixed(2)}, heads ${scores.heads.toFixed(2)}, heads and relations ${scores.headsAndRelations.toFixed(2)}\n`
  )
}

/** One module of weights; the type keeps the text itself out of the declarations. */
function write(file: string, name: string, type: string, tables: object): void {
  const lines = Object.entries(tables).map(([key, text]) => `  ${key}:\n    '${text}'`)
  writeFileSync(
    join('lib/model/weights', `${file}.ts`),
    `import type {${type}} from '../${file}.js'\n\n// Made by \`npm run train:grammar\`; see model-card.md for the data and its terms.\nexport const ${name}: ${type} = {\n${lines.join(',\n')}\n}\n`
  )
}
