import fc from 'fast-check'
import type {ClaimGraph} from '../../types/graph.js'
import {graphOf} from '../graph-of.js'

/** Text that means something to a format, to a browser, to a terminal or to a spreadsheet. */
const hostile = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  ']]><x/>',
  '--><!--',
  '&amp; &#60; &nbsp;',
  '"',
  '\\"',
  '\\',
  '\\N\\G\\l',
  "';",
  '`**bold**`',
  '=1+1',
  ' =HYPERLINK("https://evil.example","x")',
  '@SUM(A1)',
  '-2+3|cmd',
  '+1',
  '=1\n+2',
  'a,b;c\td',
  '%%{init: {}}%%',
  'direction LR',
  'style x:y#z;',
  '#quot;#35;',
  '1. one',
  '- two',
  'end',
  ']) }} || ((',
  'ﬂ°°35¶ß',
  '@id',
  '{"@context": "https://evil.example", "@id": "x"}',
  'https://evil.example/#x',
  '_:b0',
  '\u0000\u0007\u001B[31m',
  '\u007F\u0085\u009B2J',
  '\uD800',
  '\uDC00x',
  '\uFFFE\uFFFF',
  '\u202Eabc\u2066',
  '\u2028\u2029',
  '\r\n',
  '\n\n',
  '\t',
  ' ',
  '👍👩‍👩‍👧',
  'مرحبا بالعالم',
  '記者',
  'é e\u0301'
]

const words = fc
  .array(
    fc.oneof(fc.constantFrom(...hostile), fc.string({unit: 'binary', maxLength: 6}), fc.constant('said ')),
    {
      minLength: 1,
      maxLength: 4
    }
  )
  .map((parts) => parts.join(''))
  .filter((text) => text.length > 0)

/** A graph with hostile text in every field that comes from an article or from who reads it. */
export const hostileGraph: fc.Arbitrary<ClaimGraph> = fc
  .record({
    name: words,
    other: words,
    cue: words,
    contents: fc.array(words, {minLength: 1, maxLength: 3}),
    id: words,
    title: fc.option(words),
    publisher: fc.option(words),
    published: fc.option(words)
  })
  .map(({name, other, cue, contents, id, title, publisher, published}) => {
    const pieces = contents.map((text, i) => `${i} ${text}`)
    const graph = graphOf([name, other, cue, ...pieces].join('\n'), {
      sources: [
        {name, kind: 'person', role: other, affiliation: name},
        {name: other, kind: 'document', identity: 'unnamed'},
        {name: `${name}${other}`, kind: 'outlet', identity: 'group'}
      ],
      attributions: [
        {source: 's1', mention: [name], cue, content: pieces, cites: ['s2'], form: 'direct', said: cue},
        {cue, content: [pieces[0]!], parent: 'a1', basis: 'hearsay', via: ['s3']}
      ],
      claims: [
        {pieces, attributions: ['a1'], certainty: 'possible'},
        {pieces: [pieces[0]!], attributions: ['a1', 'a2'], kind: 'accusation'},
        {pieces: [name]}
      ],
      edges: [
        {type: 'says', from: 's1', to: 'a1'},
        {type: 'within', from: 'a2', to: 'a1'},
        {type: 'cites', from: 'a1', to: 's2'},
        {type: 'via', from: 'a2', to: 's3'},
        {type: 'member', from: 's1', to: 's3'},
        {type: 'holds', from: 'a1', to: 'c1'},
        {type: 'holds', from: 'a2', to: 'c2'},
        {type: 'repeats', from: 'c3', to: 'c1', confidence: 0.5, why: other},
        {type: 'contradicts', from: 'c2', to: 'c3', confidence: 0.5, why: other}
      ]
    })
    const sources = graph.sources.map((source, i) => ({
      ...source,
      mentions: [...(graph.attributions[0]?.mention ?? []), ...(i ? [] : (graph.claims[2]?.pieces ?? []))]
    }))
    return {
      ...graph,
      article: {...graph.article, id, title, publisher, published, wires: ['s3']},
      sources,
      // Another name for the same place would be no harm, but is nothing that a reader finds.
      claims: graph.claims.map((claim) => ({...claim, alone: {text: `[${name}] ${other}`, fills: []}}))
    }
  })
