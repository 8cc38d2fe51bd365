import {expect, test} from '@jest/globals'
import type {ElementContent, Root as HastRoot} from 'hast'
import type {Root as NlcstRoot} from 'nlcst'
import rehypeRetext from 'rehype-retext'
import remarkParse from 'remark-parse'
import remarkRetext from 'remark-retext'
import {type ClaimGraph, original, retextClaimChecks, retextClaims} from 'reportedly'
import {readPage, rehypeClaims} from 'reportedly/html'
import retextEnglish from 'retext-english'
import {type Processor, unified} from 'unified'
import type {Node} from 'unist'
import {VFile} from 'vfile'
import {rehypeParse} from './parse-html.js'
import {piecesOf} from './pieces-of.js'
import {strayRuns} from './stray-runs.js'

const page = `<h1>Dam &amp; gate fail</h1>
<p>The caf&eacute;&rsquo;s owner, <b>Leo Hart</b>, said the dam
   had <i>failed</i>.</p>
<p>Experts say the gate &amp; the wall are safe.</p>`
const note = `# Dam & gate fail

The owner, **Leo Hart**, said the dam
had *failed* \\[again\\].

> Experts say the gate &amp; the wall are safe.
`

/** The places of messages, with the words there. */
function places(file: VFile): string[] {
  return file.messages.map(({ruleId, place}) => {
    const {start, end} = place as {start: {line: number; offset: number}; end: {offset: number}}
    return `${ruleId} ${start.line}: ${String(file).slice(start.offset, end.offset)}`
  })
}

function contents(graph: ClaimGraph, source: string): string[] {
  return graph.attributions.flatMap(({content}) =>
    content.map((piece) =>
      original(graph, piece)
        .map(({start, end}) => source.slice(start, end))
        .join('|')
    )
  )
}

const checks = {preset: 'off', checks: {'vague-source': 'warn'}} as const
// The bridges ask for a processor without transforms, which none that is of use is.
const retext = unified()
  .use(retextEnglish)
  .use(retextClaims)
  .use(retextClaimChecks, checks) as unknown as Processor<NlcstRoot>

test('a page by way of rehype-retext', async () => {
  const file = new VFile(page)
  const processor = unified().use(rehypeParse).use(rehypeRetext, retext)
  await processor.run(processor.parse(file) as never, file)
  const graph = file.data.claimGraph!
  expect(contents(graph, page)).toEqual(['the dam\n   had |failed', 'the gate &amp; the wall are safe'])
  expect(piecesOf(graph).filter((piece) => original(graph, piece).length === 0)).toEqual([])
  expect(strayRuns(graph, page)).toEqual([])
  expect(places(file)).toEqual(['vague-source 4: Experts'])
})

test('a note by way of remark-retext', async () => {
  const file = new VFile(note)
  const processor = unified().use(remarkParse).use(remarkRetext, retext)
  await processor.run(processor.parse(file) as never, file)
  const graph = file.data.claimGraph!
  expect(contents(graph, note)).toEqual([
    'the dam\nhad |failed| \\[again\\]',
    'the gate &amp; the wall are safe'
  ])
  expect(graph.article.passages.map(({text}) => text.trim())).toEqual([
    'Dam & gate fail',
    'The owner, Leo Hart, said the dam had failed [again].',
    'Experts say the gate & the wall are safe.'
  ])
  expect(strayRuns(graph, note)).toEqual([])
  expect(places(file)).toEqual(['vague-source 6: Experts'])
})

test('a page by way of rehype alone', () => {
  const file = new VFile(page)
  const processor = unified().use(rehypeParse).use(rehypeClaims, {id: 'dam'})
  processor.runSync(processor.parse(file) as HastRoot, file)
  expect(file.data.claimGraph).toEqual(readPage(page, {id: 'dam'}))
})

test('words that a plugin put into a tree have no place', () => {
  const file = new VFile('<p>The mayor said the dam failed.</p>')
  const processor = unified()
    .use(rehypeParse)
    .use(() => (tree: Node) => {
      const children: ElementContent[] = [{type: 'text', value: 'Lee said no.'}]
      ;(tree as HastRoot).children.push({type: 'element', tagName: 'p', properties: {}, children})
    })
    .use(rehypeClaims)
  processor.runSync(processor.parse(file) as HastRoot, file)
  const graph = file.data.claimGraph!
  expect(graph.sources.map(({name, mentions}) => [name, original(graph, mentions[0]!)])).toEqual([
    ['mayor', [{start: 3, end: 12}]],
    ['Lee', []]
  ])
})
