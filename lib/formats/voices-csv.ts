import type {ClaimGraph} from '../../types/graph.js'
import {expectGraph} from '../expect-graph.js'
import {messages} from '../messages.js'
import {voices} from '../queries/voices.js'
import {wordsIn} from '../queries/words-in.js'
import {csvText} from './csv-text.js'
import type {Format} from './format.js'

const columns = [
  'article',
  'publisher',
  'published',
  'voice',
  'source',
  'kind',
  'identity',
  'role',
  'affiliation',
  'anonymity',
  'attributions',
  'claims',
  'words',
  'quoted'
] as const

/**
 * A table of voices for spreadsheets and data frames, a voice a row, the one with most words first: who it is, and how much it
 * says. The last rows are those of `Nobody is named` and of `The article itself`, where they say anything.
 *
 * `quoted` is how many of its `words` are direct speech; `anonymity` why it is not named, in the words of the article.
 */
export const voicesCsv: Format = {
  extension: '.voices.csv',
  write: (graph) => csvText(columns, rows(graph), true),
  follow: (graph) => csvText(columns, rows(graph), false)
}

function rows(graph: ClaimGraph) {
  expectGraph(graph, 'one')
  const {id, publisher, published} = graph.article
  const counts = voices(graph)
  const own = graph.claims.filter(({attributions}) => attributions.length === 0)
  const article = {article: id, publisher, published}
  const unknown = {source: null, kind: null, identity: null, role: null, affiliation: null, anonymity: null}
  return [
    ...counts.flatMap(({source, attributions, claims, words, quoted}) => {
      if (!source) return []
      const {name, kind, identity, role, affiliation, anonymity} = source
      return {
        ...article,
        voice: name,
        source: source.id,
        kind,
        identity,
        role,
        affiliation,
        anonymity: anonymity && (anonymity.reason ?? anonymity.words).text,
        attributions,
        claims,
        words,
        quoted
      }
    }),
    ...counts.flatMap(({source, attributions, claims, words, quoted}) =>
      source ? [] : {...article, ...unknown, voice: messages.view.nobody, attributions, claims, words, quoted}
    ),
    ...(own.length
      ? [
          {
            ...article,
            ...unknown,
            voice: messages.view.article,
            attributions: 0,
            claims: own.length,
            words: wordsIn(own.flatMap(({pieces}) => pieces)),
            quoted: 0
          }
        ]
      : [])
  ]
}
