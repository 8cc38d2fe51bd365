// Somebody else's program, checked against the packed types without `skipLibCheck`.
import {
  type Attribution,
  type ClaimGraph,
  type Options,
  readArticle,
  retextClaimGraph,
  retextClaims
} from 'reportedly'
import retextEnglish from 'retext-english'
import {unified} from 'unified'
import {VFile} from 'vfile'

const options: Options = {publisher: 'The Daily Example', published: '2024-03-14'}
const graph: ClaimGraph = readArticle('Ann Lee said the bridge is closed.', options)
const cues: readonly (string | undefined)[] = graph.attributions.map((a: Attribution) => a.cue?.text)

const result: ClaimGraph = unified()
  .use(retextEnglish)
  .use(retextClaims, options)
  .use(retextClaimGraph)
  .processSync('Ann Lee said so.').result
const data: ClaimGraph | undefined = new VFile('').data.claimGraph

// @ts-expect-error: the graph is not to be changed.
graph.version = 2
// @ts-expect-error: there is no such option.
readArticle('', {author: 'Ann Lee'})

export {cues, data, result}
