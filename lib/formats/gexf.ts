import {escapeXml} from './escape-xml.js'
import {type Cell, flatGraph, numbers} from './flat-graph.js'
import type {Format} from './format.js'

/**
 * GEXF 1.3, which Gephi opens: the nodes and edges of the graph with their attributes.
 *
 * `<node id="s1" label="Ann Lee"><attvalues><attvalue for="kind" value="person"/></attvalues></node>`
 */
export const gexf: Format = {
  extension: '.gexf',
  alone: true,
  write(graph) {
    const {nodes, edges} = flatGraph(graph)
    return [
      '<?xml version="1.0" encoding="UTF-8"?>',
      '<gexf version="1.3" xmlns="http://gexf.net/1.3">',
      `  <meta><creator>reportedly</creator><description>${escapeXml(graph.article.title ?? graph.article.id)}</description></meta>`,
      '  <graph defaultedgetype="directed">',
      ...attributes('node', nodes),
      ...attributes('edge', edges),
      '    <nodes>',
      ...nodes.map(
        ({id, cells: {label, ...cells}}) =>
          `      <node id="${escapeXml(id)}" label="${escapeXml(String(label))}">${values(cells)}</node>`
      ),
      '    </nodes>',
      '    <edges>',
      ...edges.map(
        ({id, from, to, cells}) =>
          `      <edge id="${id}" source="${escapeXml(from)}" target="${escapeXml(to)}" label="${cells.type}">${values(cells)}</edge>`
      ),
      '    </edges>',
      '  </graph>',
      '</gexf>',
      ''
    ].join('\n')
  }
}

type Things = readonly {readonly cells: Readonly<Record<string, Cell>>}[]

function attributes(of: 'node' | 'edge', things: Things): string[] {
  const names = new Set(things.flatMap(({cells}) => Object.keys(cells)))
  if (of === 'node') names.delete('label')
  return [
    `    <attributes class="${of}">`,
    ...Array.from(
      names,
      (name) =>
        `      <attribute id="${name}" title="${name}" type="${numbers.has(name) ? 'double' : 'string'}"/>`
    ),
    '    </attributes>'
  ]
}

function values(cells: Readonly<Record<string, Cell>>): string {
  const list = Object.entries(cells)
    .filter(([, value]) => value !== null)
    .map(([name, value]) => `<attvalue for="${name}" value="${escapeXml(String(value))}"/>`)
  return `<attvalues>${list.join('')}</attvalues>`
}
