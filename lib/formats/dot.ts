import wrapAnsi from 'wrap-ansi'
import type {Claim} from '../../types/claim.js'
import type {ClaimGraph} from '../../types/graph.js'
import type {Source} from '../../types/source.js'
import {messages} from '../messages.js'
import {claimNotes} from './claim-notes.js'
import type {Format} from './format.js'
import {oneLine} from './one-line.js'
import {type ChainedVoice, voiceTree} from './voice-tree.js'

const words = messages.view
/** Letters in a line of a cue and of a claim, and letters of a claim: the picture is to be looked at, the rest is in the article. */
const cueLength = 15
const lineLength = 54
const longest = 280
/** Claims on a card: an article of a few thousand words has hundreds of its own. */
const most = 30

/**
 * DOT, for Graphviz: from left to right the article, whose words it gives, and whose words those give. Every voice is a card
 * with its claims, so that chains are read along the lines, and what hangs on one voice stands together; broken lines lead from
 * a claim to those cited for it. What contradicts another claim is joined to it by a red line, what says the same by a dotted one.
 *
 * Symbols say the same as colours: ● named, ◐ a role or a group, ○ not named, ◌ nobody, ■ the article.
 */
export const dot: Format = {
  extension: '.dot',
  write(graph) {
    const cards: string[] = []
    const arrows: string[] = []
    /** The card that each claim stands on, by its number. */
    const placed = new Map<Claim['id'], {card: number; row: string}>()
    const draw = (voice: ChainedVoice): number => {
      const card = cards.length
      cards.push(`  v${card} [label=<${cardOf(graph, voice)}>]`)
      /** The cards of those that this voice cites. */
      const citedCards = new Map<Source, number>()
      voice.claims.forEach(({claim, cited}, row) => {
        placed.set(claim.id, {card, row: `r${row}`})
        for (const source of cited) {
          let other = citedCards.get(source)
          if (other === undefined) {
            other = cards.length
            citedCards.set(source, other)
            cards.push(`  v${other} [label=<${cardOf(graph, {voice: source, claims: [], more: 0})}>]`)
          }
          arrows.push(`  v${card}:r${row}:e -> v${other}:head:w [${citation}]`)
        }
      })
      for (const behind of voice.behind) arrows.push(`  v${card}:head:e -> v${draw(behind)}:head:w`)
      return card
    }
    draw(voiceTree(graph, most))
    for (const {type, from, to} of graph.edges) {
      const a = placed.get(from)
      const b = placed.get(to)
      if (!a || !b) continue
      if (type === 'contradicts')
        arrows.push(`  v${a.card}:${a.row} -> v${b.card}:${b.row} [${contradiction}]`)
      else if (type === 'repeats' && a.card !== b.card)
        arrows.push(`  v${a.card}:${a.row} -> v${b.card}:${b.row} [${repetition}]`)
    }
    return `digraph {
  graph [rankdir=LR, ranksep=0.9, nodesep=0.25, pad=0.3, bgcolor=white, ${font}, fontsize=10, fontcolor="#555555", label=<${escaped(words.legend)}>]
  node [shape=plain, ${font}, fontsize=11]
  edge [color="#777777", arrowsize=0.6]
${[...cards, ...arrows].join('\n')}
}
`
  }
}

/** Graphviz in WebAssembly knows how wide the letters of a few fonts are; of those, this one's are the widest. */
const font = 'fontname="Verdana"'
const rule = 'COLOR="#dddddd" BORDER="1"'
const citation = `style=dashed, label=<${escaped(words.restsOn)}>, ${font}, fontsize=9, fontcolor="#555555"`
const contradiction = 'constraint=false, dir=none, color="#b00020", penwidth=1.6'
const repetition = 'constraint=false, dir=none, color="#777777", style=dotted, penwidth=1.4'

/** A table: who it is, and a row for every claim. */
function cardOf(graph: ClaimGraph, {voice, claims, more}: Omit<ChainedVoice, 'behind'>): string {
  const rows = claims.map(({claim}, row) => {
    const {cue, text, notes} = claimNotes(graph, claim)
    const said = cue === null ? '' : lines(oneLine(cue, 60), cueLength, 'RIGHT', inColour('#00607a'))
    const shown = lines(oneLine(text, longest), lineLength, 'LEFT')
    const note = notes.length ? lines(`[${notes.join(', ')}]`, lineLength, 'LEFT', inColour('#8a4b00')) : ''
    return `<TR><TD WIDTH="100" ALIGN="RIGHT" BALIGN="RIGHT" VALIGN="TOP" SIDES="T" ${rule}>${said}</TD><TD PORT="r${row}" WIDTH="370" ALIGN="LEFT" BALIGN="LEFT" SIDES="T" ${rule}>${shown}${note}</TD></TR>`
  })
  if (more) {
    const left = lines(words.moreClaims(more), lineLength, 'LEFT', inColour('#555555'))
    rows.push(
      `<TR><TD SIDES="T" ${rule}> </TD><TD ALIGN="LEFT" BALIGN="LEFT" SIDES="T" ${rule}>${left}</TD></TR>`
    )
  }
  const {mark, name, about, colour} = head(graph, voice)
  const title = lines(`${mark} ${oneLine(name, longest)}`, lineLength, 'LEFT', (line) => `<B>${line}</B>`)
  const note = about ? lines(oneLine(about, longest), lineLength, 'LEFT', inColour('#555555')) : ''
  return `<TABLE BORDER="1" COLOR="#888888" CELLBORDER="0" CELLSPACING="0" CELLPADDING="4" BGCOLOR="white"><TR><TD PORT="head" COLSPAN="2" WIDTH="470" ALIGN="LEFT" BALIGN="LEFT" BGCOLOR="${colour}">${title}${note}</TD></TR>${rows.join('')}</TABLE>`
}

/** Who a card is of. */
function head({article}: ClaimGraph, voice: ChainedVoice['voice']) {
  if (voice === 'article') {
    const about = [article.publisher, article.published].filter((part) => part !== null).join(' · ')
    return {mark: words.marks.article!, name: article.title ?? article.id, about, colour: '#dbe7f5'}
  }
  if (!voice)
    return {mark: words.marks.nobody!, name: words.nobody, about: words.nobodyNote, colour: '#f6dfe3'}
  const {identity, name} = voice
  return {mark: words.marks[identity]!, name, about: words.about(voice), colour: colours[identity]}
}

const colours: Readonly<Record<Source['identity'], string>> = {
  named: '#dff0dd',
  role: '#fdf1d0',
  group: '#fdf1d0',
  unnamed: '#f6dfe3'
}

/** Text in lines, each of them written in some way. */
function lines(
  text: string,
  length: number,
  align: 'LEFT' | 'RIGHT',
  write: (line: string) => string = (line) => line
): string {
  return wrapAnsi(text, length, {hard: true})
    .split('\n')
    .map((line) => `${write(escaped(line) || ' ')}<BR ALIGN="${align}"/>`)
    .join('')
}

function inColour(colour: string): (line: string) => string {
  return (line) => `<FONT COLOR="${colour}">${line}</FONT>`
}

/**
 * Text in a label that is written like HTML. Graphviz puts names for `\N` and `\G` there as well, and has no sign against it,
 * so that a joiner without width stands behind every backslash.
 */
function escaped(text: string): string {
  return text.replaceAll('\\', '\\\u2060').replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`)
}
