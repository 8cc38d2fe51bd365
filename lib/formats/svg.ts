import {dot} from './dot.js'
import {escapeXml} from './escape-xml.js'
import type {Format} from './format.js'

/**
 * The picture that `dot` describes, drawn by Graphviz in WebAssembly, which is loaded when it is first asked for.
 *
 * Needs no font, network or program; the same graph gives the same picture.
 */
export const svg: Format<Promise<string>> = {
  extension: '.svg',
  alone: true,
  async write(graph) {
    const {instance} = await import('@viz-js/viz')
    const viz = await instance()
    const drawn = viz.renderString(dot.write(graph), {format: 'svg'})
    const picture = drawn
      .slice(drawn.indexOf('<svg'))
      // Graphviz puts its own names of things there, which browsers show.
      .replace(/<title>[^<]*<\/title>\n?/g, '')
      .replace(/<!--[^<]*-->\n?/g, '')
      .replaceAll('\\\u2060', '\\')
      .replaceAll('font-family="Verdana"', 'font-family="Verdana,DejaVu Sans,Geneva,sans-serif"')
    const title = escapeXml(graph.article.title ?? graph.article.id)
    return `<?xml version="1.0" encoding="UTF-8"?>\n${picture.replace('>', ` role="img"><title>${title}</title>`)}`
  }
}
