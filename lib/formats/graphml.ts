import {escapeXml} from './escape-xml.js'
import {type Cell, flatGraph, numbers} from './flat-graph.js'
import type {Format} from './format.js'

/**
 * GraphML, which yEd, Gephi, Cytoscape, igraph and NetworkX open: the nodes and edges of the graph with their attributes.
 *
 * `<node id="s1"><data key="label">Ann Lee</data></node>`
 */
export const graphml: Format = {
  extension: '.graphml',
  alone: true,
  write(graph) {
    const {nodes, edges} = flatGraph(graph)
    const keys = [
      ...keysOf(nodes).map((name) => ({name, of: 'node'})),
      ...keysOf(edges).map((name) => ({name, of: 'edge'}))
    ]
    const key = ({name, of}: {name: string; of: string}): string =>
      `  <key id="${of}-${name}" for="${of}" attr.name="${name}" attr.type="${numbers.has(name) ? 'double' : 'string'}"/>`
    const data = (of: string, cells: Readonly<Record<string, Cell>>): string =>
      Object.entries(cells)
        .filter(([, value]) => value !== null)
        .map(([name, value]) => `<data key="${of}-${name}">${escapeXml(String(value))}</data>`)
        .join('')
    return [
      '<?xml version="1.0" encoding="UTF-8"?>',
      '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
      ...keys.map(key),
      `  <graph id="${escapeXml(graph.article.id)}" edgedefault="directed">`,
      ...nodes.map(({id, cells}) => `    <node id="${escapeXml(id)}">${data('node', cells)}</node>`),
      ...edges.map(
        ({id, from, to, cells}) =>
          `    <edge id="${id}" source="${escapeXml(from)}" target="${escapeXml(to)}">${data('edge', cells)}</edge>`
      ),
      '  </graph>',
      '</graphml>',
      ''
    ].join('\n')
  }
}

/** Names of attributes that some thing has, in the order in which they come. */
function keysOf(things: readonly {readonly cells: Readonly<Record<string, Cell>>}[]): string[] {
  return [...new Set(things.flatMap(({cells}) => Object.keys(cells)))]
}
