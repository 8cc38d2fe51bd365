import type {ClaimGraph} from '../../types/graph.js'
import type {Source} from '../../types/source.js'
import {messages} from '../messages.js'
import {claimNotes} from './claim-notes.js'
import type {Format} from './format.js'
import {oneLine} from './one-line.js'
import {type ChainedVoice, voiceTree} from './voice-tree.js'

const words = messages.view
/** Letters of a claim: Mermaid reads 50,000 at most. */
const longest = 140
/** Claims of a voice. */
const most = 15

/**
 * Mermaid, which many wikis and code hosts draw: from left to right the article, whose words it gives, and what they say; what
 * contradicts another claim is joined to it.
 *
 * ```
 * flowchart LR
 *   n0["■ Bridge shut"]
 *   n1["● Ann Lee<br/>person"]
 *   n0 ==> n1
 *   n2("the bridge is unsafe")
 *   n1 -->|"said"| n2
 * ```
 *
 * Of a voice with many claims, those most worth a check are shown. Mermaid draws 500 lines at most unless `maxEdges` is set.
 */
export const mermaid: Format = {
  extension: '.mmd',
  alone: true,
  write(graph) {
    const lines: string[] = []
    const classes = new Map<string, string[]>()
    const placed = new Map<string, string>()
    let count = 0
    const node = (kind: string): string => {
      const id = `n${count++}`
      const ids = classes.get(kind)
      if (ids) ids.push(id)
      else classes.set(kind, [id])
      return id
    }
    const draw = (voice: ChainedVoice): string => {
      const {kind, label} = head(graph, voice.voice)
      const id = node(kind)
      lines.push(`  ${id}["${label}"]`)
      /** The nodes of those that this voice cites. */
      const citedNodes = new Map<Source, string>()
      for (const {claim, cited} of voice.claims) {
        const {cue, text, notes} = claimNotes(graph, claim)
        const note = notes.length ? `<br/>${escaped(`[${notes.join(', ')}]`)}` : ''
        const at = node('claim')
        placed.set(claim.id, at)
        lines.push(`  ${at}("${escaped(oneLine(text, longest))}${note}")`)
        lines.push(cue === null ? `  ${id} --- ${at}` : `  ${id} -->|"${escaped(oneLine(cue, 40))}"| ${at}`)
        for (const source of cited) {
          let other = citedNodes.get(source)
          if (other === undefined) {
            other = node(source.identity)
            citedNodes.set(source, other)
            lines.push(`  ${other}["${head(graph, source).label}"]`)
          }
          lines.push(`  ${at} -->|"${escaped(words.restsOn)}"| ${other}`)
        }
      }
      if (voice.more) lines.push(`  ${id} --- ${node('more')}["${escaped(words.moreClaims(voice.more))}"]`)
      for (const behind of voice.behind) lines.push(`  ${id} ==> ${draw(behind)}`)
      return id
    }
    draw(voiceTree(graph, most))
    for (const {type, from, to} of graph.edges) {
      const a = placed.get(from)
      const b = placed.get(to)
      if (type === 'contradicts' && a && b) lines.push(`  ${a} <-.->|"${type}"| ${b}`)
    }
    const kinds = Array.from(classes, ([kind, ids]) => `  class ${ids.join(',')} ${kind}`)
    const styles = Array.from(classes.keys(), (kind) => `  classDef ${kind} ${looks[kind]}`)
    return `${['flowchart LR', ...lines, ...styles, ...kinds].join('\n')}\n`
  }
}

/** Who a node is of. */
function head({article}: ClaimGraph, voice: ChainedVoice['voice']) {
  if (voice === 'article') {
    const label = `${words.marks.article} ${escaped(oneLine(article.title ?? article.id, longest))}`
    return {kind: 'article', label}
  }
  if (!voice) return {kind: 'nobody', label: `${words.marks.nobody} ${escaped(words.nobody)}`}
  const about = words.about(voice)
  const name = escaped(oneLine(voice.name, longest))
  return {
    kind: voice.identity,
    label: `${words.marks[voice.identity]} ${name}${about ? `<br/>${escaped(oneLine(about, longest))}` : ''}`
  }
}

const looks: Readonly<Record<string, string>> = {
  article: 'fill:#dbe7f5,stroke:#3b6ea5,color:#111',
  named: 'fill:#dff0dd,stroke:#3c7a3c,color:#111',
  role: 'fill:#fdf1d0,stroke:#a0781e,color:#111',
  group: 'fill:#fdf1d0,stroke:#a0781e,color:#111',
  unnamed: 'fill:#f6dfe3,stroke:#a33c50,color:#111,stroke-dasharray:4',
  nobody: 'fill:#f6dfe3,stroke:#a33c50,color:#111,stroke-dasharray:4',
  claim: 'fill:#fff,stroke:#999,color:#111',
  more: 'fill:#fff,stroke:#fff,color:#555'
}

/**
 * Text inside the quotes of a label. Letters, digits and a few marks stay; whatever else could mean something to Mermaid, to
 * Markdown or to HTML is written by its number; `direction LR` is a statement even inside a label, and `1. ` begins a list.
 */
function escaped(text: string): string {
  return text
    .replace(/[!-+/:-@[-`{-~ﬂ¶°ß]/g, (character) => `#${character.charCodeAt(0)};`)
    .replace(/direction(?=\s)/g, 'd#105;rection')
    .replace(/^(\d+)\./, '$1#46;')
    .replace(/^-/, '#45;')
}
