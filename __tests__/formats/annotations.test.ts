import {expect, test} from '@jest/globals'
import {citron} from '../../lib/formats/citron.js'
import {webAnnotation} from '../../lib/formats/web-annotation.js'
import {bridgeGraph} from './bridge-graph.js'

const annotations = JSON.parse(webAnnotation.write(bridgeGraph)).first.items
const withId = (id: string) => annotations.find((one: {id: string}) => one.id === `x#${id}`)

test('Web Annotation: a place is given by words and by position, in code points, behind an emoji', () => {
  expect(withId('s1').target).toEqual([
    {
      source: 'x',
      selector: [
        {
          type: 'TextQuoteSelector',
          exact: 'Ann Lee',
          prefix: 'Bridge may close\n\n👍 ',
          suffix: ' told Norda that the bridge is u'
        },
        {type: 'TextPositionSelector', start: 20, end: 27}
      ]
    },
    {
      source: 'x',
      selector: [
        {
          type: 'TextQuoteSelector',
          exact: 'she',
          prefix: ', citing two engineers. “قال: لا,” '.slice(-32),
          suffix: ' wrote. It reportedly cost $5.'
        },
        {type: 'TextPositionSelector', start: 99, end: 102}
      ]
    }
  ])
})

test('Web Annotation: a claim says what it is and who stands behind it', () => {
  expect(withId('c2')).toMatchObject({
    type: 'Annotation',
    motivation: 'describing',
    body: [
      {type: 'TextualBody', purpose: 'tagging', value: 'claim'},
      {type: 'TextualBody', purpose: 'tagging', value: 'event'},
      {type: 'TextualBody', purpose: 'tagging', value: 'certain'},
      {type: 'TextualBody', purpose: 'tagging', value: 'positive'},
      {type: 'TextualBody', purpose: 'describing', value: 'Ann Lee (told)', format: 'text/plain'}
    ]
  })
  expect(withId('c4').target.map((one: {selector: {exact: string}[]}) => one.selector[0]!.exact)).toEqual([
    'It',
    'cost $5'
  ])
})

test('Web Annotation: what stands around a place is not cut in the middle of an emoji', () => {
  const text = `${'👍'.repeat(20)}a${'👍'.repeat(20)}`
  const piece = {start: 40, end: 41, text: 'a'}
  const [passage] = bridgeGraph.article.passages
  const graph = {
    ...bridgeGraph,
    article: {...bridgeGraph.article, passages: [{...passage!, start: 0, end: text.length, text}]},
    sources: [],
    attributions: [],
    claims: [{...bridgeGraph.claims[0]!, pieces: [piece]}]
  }
  const [{target}] = JSON.parse(webAnnotation.write(graph)).first.items
  expect(target[0].selector).toEqual([
    {type: 'TextQuoteSelector', exact: 'a', prefix: '👍'.repeat(16), suffix: '👍'.repeat(16)},
    {type: 'TextPositionSelector', start: 20, end: 21}
  ])
})

test('Citron: quotes with a cue, in code points, and the mentions of each source as a group', () => {
  const written = JSON.parse(citron.write(bridgeGraph))
  expect(Object.keys(written)).toEqual(['text', 'quotes', 'coreference_groups'])
  expect(written.quotes[0]).toEqual({
    cue: {start: 28, end: 32, text: 'told'},
    sources: [{start: 20, end: 27, text: 'Ann Lee'}],
    contents: [{start: 39, end: 64, text: 'that the bridge is unsafe'}],
    coreferences: [],
    confidence: 1,
    id: 'a1'
  })
  expect(written.quotes[1].coreferences).toEqual([{start: 20, end: 27, text: 'Ann Lee'}])
  expect(written.coreference_groups).toEqual([
    [
      {start: 20, end: 27, text: 'Ann Lee'},
      {start: 99, end: 102, text: 'she'}
    ]
  ])
})
