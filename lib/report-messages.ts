import type {Attribution} from '../types/attribution.js'
import type {Certainty, Claim, ClaimKind} from '../types/claim.js'
import type {RelationType} from '../types/edge.js'
import type {Severity} from '../types/finding.js'
import type {ClaimGraph} from '../types/graph.js'
import type {Basis, Form, Tone} from '../types/manner.js'
import type {Quantity} from '../types/quantity.js'
import type {Time} from '../types/time.js'
import {counted} from './counted.js'

/** What a report says, apart from the article; part of `messages`. */
export const reportMessages = {
  percent: (share: number): string => percent(share),
  title: (name: string): string => `${name} – who says what`,
  kicker: 'Who says what',
  counted: ({sources, claims}: ClaimGraph, findings: number): string =>
    [
      counted(claims.length, 'claim'),
      counted(sources.length, 'voice'),
      ...(findings ? [counted(findings, 'finding')] : [])
    ].join(' · '),
  wires: (names: readonly string[]): string => `with ${names.join(', ')}`,
  notEnglish: 'This does not look like English: few claims are found.',
  noVerdict:
    'Made by a program that reads who says what. It makes mistakes, and it never rules on what is true.',
  skip: 'To the article',
  contents: 'On this page',
  articleText: 'The article',
  article: 'The article itself',
  articleNote: 'says so in its own voice',
  nobody: 'Nobody is named',
  nobodyNote: 'reportedly, allegedly, is said to …',
  noCue: 'says',
  picture: 'Picture:',
  leftOut: (passages: number): string =>
    `Left out: ${counted(passages, 'passage')} of the page around the article`,

  legend: 'How to read the marks',
  standings: {
    article: 'The article itself',
    named: 'A named source',
    unnamed: 'A source without a name',
    hearsay: 'Hearsay, or nobody named'
  },
  accents: {mention: 'who speaks', cue: 'how it is said', hedge: 'a hedge', flag: 'a finding'},
  balance: 'Claims by who stands behind them',
  balanceOf: (share: number, label: string): string => `${percent(share)} ${label}`,

  filters: 'Show only',
  filterLabels: {voice: 'Source', standing: 'Stands behind it', kind: 'Kind', certainty: 'Certainty'},
  any: 'any',
  reset: 'Show all',

  findings: 'Findings',
  findingsFound: (count: number): string => counted(count, 'finding'),
  flag: (number: number): string => `Finding ${number}`,
  severities: {info: 'Note', warn: 'Warning', error: 'Error'} as Record<Severity, string>,
  expected: 'The article has:',

  voices: 'Voices',
  voicesLead: 'Each voice with its share of the words. Open one to see what it says.',
  noWords: 'within other voices',
  wordCount: (count: number, share: number): string => `${counted(count, 'word')}, ${percent(share)}`,

  pictureTitle: 'The claims as a picture',
  pictureLead:
    'A row for each voice; the claims from left to right, in the order of the article. Point at a mark, or move by arrow keys: left and right through the article, up and down within a voice. A click on a name shows its claims only.',
  pictureLabel: 'Claims by voice, in the order of the article',
  chainKey: 'passed on by',
  citesKey: 'citing, or through',
  claimLabel: (number: number, name: string, certainty: string): string =>
    `Claim ${number}, ${name}, ${certainty}`,
  relations: {
    repeats: 'says again',
    weakens: 'says more weakly',
    strengthens: 'says more strongly',
    contradicts: 'contradicts',
    elaborates: 'adds to',
    answers: 'answers'
  } as Record<RelationType, string>,
  relationsBack: {
    repeats: 'said again in',
    weakens: 'said more weakly in',
    strengthens: 'said more strongly in',
    contradicts: 'contradicted by',
    elaborates: 'added to by',
    answers: 'answered by'
  } as Record<RelationType, string>,

  certainties: {
    certain: 'certain',
    probable: 'probable',
    possible: 'possible',
    unknown: 'open'
  } as Record<Certainty, string>,
  kinds: {
    event: 'event',
    state: 'state of things',
    accusation: 'accusation',
    forecast: 'forecast',
    opinion: 'opinion',
    demand: 'demand',
    question: 'question'
  } as Record<ClaimKind, string>,
  /** `possible: “may” (their own doubt)` */
  certaintyRow: ({certainty, hedges}: Claim): string => {
    const doubts = hedges.map(
      ({piece, attribution}) =>
        `“${piece.text}” (${attribution === null ? 'the writer’s doubt' : 'the source’s doubt'})`
    )
    const label = certainty === 'unknown' ? 'open: nobody asserts it' : reportMessages.certainties[certainty]
    return doubts.length ? `${label}: ${doubts.join(', ')}` : label
  },
  /** `said not to hold: “denied”` */
  negativeRow: ({negations}: Claim): string =>
    ['said not to hold', negations.map(({text}) => `“${text}”`).join(', ')].filter((part) => part).join(': '),
  /** `at least 40 vehicles` */
  quantity: ({piece}: Quantity): string => piece.text,
  /** `Tuesday (2024-03-12)` */
  time: ({piece, date}: Time): string => (date === null ? piece.text : `${piece.text} (${date})`),
  /** `0.6: numbers, named parties; but: forecast` */
  worthRow: ({worth}: Claim): string => {
    const list = (sign: number): string =>
      worth.reasons
        .filter(({weight}) => weight * sign > 0)
        .map(({reason}) => reason)
        .join(', ')
    const [more, less] = [list(1), list(-1)]
    return `${percent(worth.score)}${more ? `: ${more}` : ''}${less ? `; against it: ${less}` : ''}`
  },
  rows: {
    certainty: 'Certainty',
    polarity: 'Holds',
    kind: 'Kind',
    accused: 'Accused',
    numbers: 'Numbers',
    times: 'When',
    alone: 'By itself',
    worth: 'Worth a check'
  },
  /** `direct speech · denies · kept at a distance · Thursday (2024-03-14)` */
  manner: ({basis, form, stance, tone, said, date}: Attribution): string =>
    [
      forms[form],
      bases[basis],
      stance === 'asserts' ? '' : stance,
      basis === 'hearsay' ? '' : tones[tone],
      said ? (date === null ? said.text : `${said.text} (${date})`) : ''
    ]
      .filter((part) => part)
      .join(' · '),
  confidence: (share: number): string => `${percent(share)} sure of this reading`,

  /** Texts for the script. */
  panel: {
    title: 'About the claim',
    hint: 'Point at a marked passage, or move to it with the Tab key, to see who says it, by which words, and how sure they are.',
    scripted:
      'The details of each claim need a script, which is switched off here. The list of voices has who says what.',
    claim: 'Claim',
    way: 'How it came into the article',
    article: 'The article',
    nobody: 'Nobody is named',
    says: 'says',
    citing: 'citing',
    via: 'through',
    also: 'Also here',
    why: 'Found by',
    finding: 'Finding',
    previous: 'Previous',
    next: 'Next',
    close: 'Close',
    only: 'Show only this voice',
    matches: 'of',
    claims: 'claims'
  },

  index: {
    title: 'Who says what, in all articles',
    counted: (articles: number, claims: number, voices: number): string =>
      [counted(articles, 'article'), counted(claims, 'claim'), counted(voices, 'source')].join(' · '),
    articles: 'Articles',
    sources: 'Sources',
    sourcesLead: 'Sources of the same name and kind in several articles are counted as one.',
    columns: {
      article: 'Article',
      claims: 'Claims',
      findings: 'Findings',
      source: 'Source',
      articles: 'Articles',
      words: 'Words',
      quoted: 'In direct speech'
    },
    more: (count: number): string => `and ${counted(count, 'more source')} with fewer words`
  }
}

const bases: Readonly<Record<Basis, string>> = {
  statement: '',
  belief: 'a belief',
  hearsay: 'hearsay',
  evidence: 'evidence'
}
const forms: Readonly<Record<Form, string>> = {
  direct: 'direct speech',
  indirect: 'indirect speech',
  mixed: 'partly in direct speech'
}
const tones: Readonly<Record<Tone, string>> = {
  neutral: '',
  endorsing: 'taken as true by the writer',
  distancing: 'kept at a distance by the writer'
}

function percent(share: number): string {
  return `${Math.round(100 * share)} %`
}
