import {expect, test} from '@jest/globals'
import {escapeXml} from '../../lib/formats/escape-xml.js'
import {gexf} from '../../lib/formats/gexf.js'
import {graphml} from '../../lib/formats/graphml.js'
import {bridgeGraph} from './bridge-graph.js'

test('GraphML: a node with its attributes, an edge with its type', () => {
  const lines = graphml.write(bridgeGraph).split('\n')
  expect(lines).toContain(
    '    <node id="s1"><data key="node-node">source</data><data key="node-label">Ann Lee</data><data key="node-voice">Ann Lee</data><data key="node-kind">person</data><data key="node-identity">named</data><data key="node-role">mayor</data><data key="node-start">21</data><data key="node-end">103</data></node>'
  )
  expect(lines).toContain(
    '    <edge id="e1" source="s1" target="a1"><data key="edge-type">says</data></edge>'
  )
  expect(lines).toContain(
    '  <key id="edge-confidence" for="edge" attr.name="confidence" attr.type="double"/>'
  )
})

test('GEXF: a node with its attributes, an edge with its type', () => {
  const lines = gexf.write(bridgeGraph).split('\n')
  expect(lines).toContain(
    '      <node id="c1" label="Bridge may close"><attvalues><attvalue for="node" value="claim"/><attvalue for="text" value="Bridge may close"/><attvalue for="voice" value="The article itself"/><attvalue for="kind" value="event"/><attvalue for="certainty" value="possible"/><attvalue for="polarity" value="positive"/><attvalue for="worth" value="0.5"/><attvalue for="start" value="0"/><attvalue for="end" value="16"/></attvalues></node>'
  )
  expect(lines).toContain(
    '      <edge id="e1" source="s1" target="a1" label="says"><attvalues><attvalue for="type" value="says"/></attvalues></edge>'
  )
})

test.each([
  ['<a b="c">&\'', '&#60;a b=&#34;c&#34;&#62;&#38;&#39;'],
  ['a\tb\r\nc', 'a&#9;b&#13;&#10;c'],
  ['a\u0000b\u001Bc\uFFFFd\uD800', 'a�b�c�d�'],
  ['👍 عربي', '👍 عربي']
])('XML: %j is text', (text, expected) => {
  expect(escapeXml(text)).toBe(expected)
})
