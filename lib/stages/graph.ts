import type {Article} from '../../types/article.js'
import type {Assertion, Link} from '../../types/assertion.js'
import type {Attribution} from '../../types/attribution.js'
import type {Claim} from '../../types/claim.js'
import type {Edge} from '../../types/edge.js'
import type {ClaimGraph} from '../../types/graph.js'
import type {Manner} from '../../types/manner.js'
import type {Passage} from '../../types/passage.js'
import type {Piece} from '../../types/piece.js'
import type {Quotation} from '../../types/quotation.js'
import type {Range} from '../../types/range.js'
import type {Reading} from '../../types/reading.js'
import type {Sentence} from '../../types/sentence.js'
import type {Settings} from '../../types/settings.js'
import type {Source} from '../../types/source.js'
import type {Token} from '../../types/token.js'
import type {Voices} from '../../types/voices.js'
import {resolveDate} from '../dates.js'

/** The graph as it goes out: pieces of text for token ranges, ids for indexes, and every edge. */
export function makeGraph(
  text: string,
  settings: Settings,
  language: Article['language'],
  passages: readonly Passage[],
  sentences: readonly Sentence[],
  tokens: readonly Token[],
  quotations: readonly Quotation[],
  readings: readonly Reading[],
  manners: readonly Manner[],
  {voices, speaker, cites, via, members, wires}: Voices,
  assertions: readonly Assertion[],
  links: readonly Link[]
): ClaimGraph {
  const piece = (range: Range): Piece => {
    const start = tokens[range.from]!.start
    const end = tokens[range.to - 1]!.end
    return {start, end, text: text.slice(start, end)}
  }
  // The same few words of time come again and again.
  const dates = new Map<string, string | null>()
  const dateOf = (words: string): string | null => {
    const known = dates.get(words)
    if (known !== undefined) return known
    const date = resolveDate(words, settings.published, 'past')
    dates.set(words, date)
    return date
  }
  const sources = voices.map(
    (voice, i): Source => ({
      id: `s${i + 1}`,
      name: voice.name,
      kind: voice.kind,
      identity: voice.identity,
      role: voice.role,
      affiliation: voice.affiliation,
      anonymity: voice.anonymity && {
        words: piece(voice.anonymity.words),
        reason: voice.anonymity.reason && piece(voice.anonymity.reason)
      },
      candidates: voice.guesses.map((guess) => ({
        name: guess.name,
        source: guess.voice < 0 ? null : `s${guess.voice + 1}`,
        score: guess.score
      })),
      mentions: voice.mentions.map(piece)
    })
  )
  const attributions = readings.map((reading, i): Attribution => {
    const manner = manners[i]!
    const said = manner.said && piece(manner.said)
    return {
      id: `a${i + 1}`,
      source: speaker[i]! < 0 ? null : sources[speaker[i]!]!.id,
      mention: reading.mention.map(piece),
      cue: reading.cue && piece(reading.cue),
      content: reading.content.map(piece),
      parent: reading.parent < 0 ? null : `a${reading.parent + 1}`,
      cites: cites[i]!.map((at) => sources[at]!.id),
      via: via[i]!.map((at) => sources[at]!.id),
      basis: manner.basis,
      form: manner.form,
      stance: manner.stance,
      tone: manner.tone,
      said,
      date: said && dateOf(said.text),
      confidence: reading.confidence,
      why: reading.why
    }
  })
  const claims = assertions.map(
    (claim, i): Claim => ({
      id: `c${i + 1}`,
      pieces: claim.ranges.map(piece),
      passage: claim.passage,
      attributions: claim.readings.map((at) => attributions[at]!.id),
      about: claim.about < 0 ? null : attributions[claim.about]!.id,
      certainty: claim.certainty,
      hedges: claim.doubts.map((doubt) => ({
        piece: piece(doubt),
        certainty: doubt.certainty,
        attribution: doubt.reading < 0 ? null : attributions[doubt.reading]!.id
      })),
      polarity: claim.polarity,
      negations: claim.negations.map(piece),
      kind: claim.kind,
      accusation: claim.accusation && {
        accuser: claim.accusation.accuser < 0 ? null : sources[claim.accusation.accuser]!.id,
        accused: claim.accusation.accused && piece(claim.accusation.accused)
      },
      quantities: claim.quantities,
      times: claim.times,
      names: claim.names.map(piece),
      alone: claim.alone,
      worth: claim.worth
    })
  )
  const edges: Edge[] = []
  for (const a of attributions) {
    if (a.source) edges.push({type: 'says', from: a.source, to: a.id})
    if (a.parent) edges.push({type: 'within', from: a.id, to: a.parent})
    for (const cited of a.cites) edges.push({type: 'cites', from: a.id, to: cited})
    for (const outlet of a.via) edges.push({type: 'via', from: a.id, to: outlet})
  }
  members.forEach((list, i) => {
    for (const at of list) edges.push({type: 'member', from: sources[at]!.id, to: sources[i]!.id})
  })
  for (const claim of claims) {
    const innermost = claim.attributions.at(-1)
    if (innermost) edges.push({type: 'holds', from: innermost, to: claim.id})
  }
  for (const link of links) edges.push({...link, from: claims[link.from]!.id, to: claims[link.to]!.id})
  return {
    version: 1,
    article: {
      id: settings.id,
      title: settings.title ?? headlineOf(passages),
      publisher: settings.publisher,
      published: settings.published,
      language,
      wires: wires.map((at) => sources[at]!.id),
      passages,
      quotations: quotations
        .filter(({from}) => passages[sentences[tokens[from]!.sentence]!.passage]!.role !== 'boilerplate')
        .map((quotation) => ({...piece(quotation), closed: quotation.closed}))
    },
    sources,
    attributions,
    claims,
    edges
  }
}

function headlineOf(passages: readonly Passage[]): string | null {
  return passages.find((passage) => passage.role === 'headline')?.text.trim() ?? null
}
