import type {Certainty} from '../types/claim.js'
import type {Severity} from '../types/finding.js'
import type {ClaimGraph} from '../types/graph.js'
import type {Basis, Stance, Tone} from '../types/manner.js'
import type {Role} from '../types/passage.js'
import type {Identity, Source, SourceKind} from '../types/source.js'
import {counted} from './counted.js'
import type {Standing} from './formats/standings.js'

/** What the view in a terminal says, apart from the article; part of `messages`. */
export const viewMessages = {
  article: 'The article itself',
  nobody: 'Nobody is named',
  nobodyNote: 'reportedly, allegedly, is said to …',
  citing: '↖ citing',
  via: '↖ through',
  /** From a claim to those cited for it, in a picture. */
  restsOn: 'citing',
  noCue: 'says',
  voices: 'Words of each voice',
  findings: 'Findings',
  severities: {info: 'note', warn: 'warning', error: 'error'} as Record<Severity, string>,
  claims: 'Claims:',
  /** `the article 38 %` */
  shareOf: (share: number, standing: Standing): string =>
    `${standings[standing]} ${Math.round(100 * share)} %`,
  notEnglish: 'This does not look like English: few claims are found.',
  nothing: 'No claims were found.',
  legend: '● named  ◐ a role or a group  ○ not named  ◌ nobody  ■ the article',
  marks: {
    named: '●',
    role: '◐',
    group: '◐',
    unnamed: '○',
    nobody: '◌',
    article: '■',
    finding: '!'
  } satisfies Marks as Marks,
  bases: {statement: 'statement', belief: 'belief', hearsay: 'hearsay', evidence: 'evidence'} as Record<
    Basis,
    string
  >,
  stances: {
    asserts: 'asserts',
    denies: 'denies',
    doubts: 'doubts',
    asks: 'asks',
    predicts: 'predicts',
    promises: 'promises',
    demands: 'demands',
    accuses: 'accuses',
    believes: 'believes',
    wants: 'wants'
  } as Record<Stance, string>,
  tones: {
    neutral: 'neutral',
    endorsing: 'taken as true',
    distancing: 'kept at a distance'
  } as Record<Tone, string>,
  certainties: {
    certain: 'certain',
    probable: 'probable',
    possible: 'possible',
    unknown: 'unknown'
  } as Record<Certainty, string>,
  roles: {
    headline: 'headline',
    dek: 'under it',
    byline: 'byline',
    dateline: 'dateline',
    caption: 'caption',
    credit: 'credit',
    heading: 'heading',
    body: 'body',
    boilerplate: 'page'
  } as Record<Role, string>,
  /** `person, former envoy`; `outlets, not named` */
  about: ({name, kind, identity, role, affiliation, anonymity, candidates}: Source): string => {
    const sort = identity === 'group' ? several[kind] : one[kind]
    // `mayor of the port` tells what she belongs to.
    const of = affiliation && role?.includes(affiliation) ? null : affiliation
    const known = [role, of].filter((part) => part && !name.includes(part))
    const others = candidates.map((candidate) => candidate.name).filter((other) => other !== name)
    const perhaps = others.length ? `perhaps ${others.slice(0, 2).join(' or ')}` : ''
    const hidden = identity === 'named' ? '' : anonymity ? 'not named, as agreed' : 'not named'
    return [sort, hidden, ...known, perhaps].filter((part) => part).join(', ')
  },
  /** `with AP, Reuters` */
  wires: (names: readonly string[]): string => `with ${names.join(', ')}`,
  /** `9 voices, 27 claims` */
  counted: ({sources, claims}: ClaimGraph): string =>
    `${counted(sources.length, 'voice')}, ${counted(claims.length, 'claim')}`,
  /** `… and 3 more claims` */
  moreClaims: (claims: number): string => `… and ${counted(claims, 'more claim')}`,
  more: (voices: number): string => `${counted(voices, 'more voice')}`,
  repeated: (name: string): string => `also: ${name}`,
  contradicted: (name: string): string => `against: ${name}`
}

/** The mark of each sort of source, and of what is no source. */
type Marks = Record<Identity | 'nobody' | 'article' | 'finding', string>

const standings: Readonly<Record<Standing, string>> = {
  article: 'the article',
  named: 'named',
  unnamed: 'not named',
  hearsay: 'hearsay'
}

const one: Readonly<Record<SourceKind, string>> = {
  person: 'person',
  organization: 'organization',
  outlet: 'outlet',
  government: 'government',
  group: 'group',
  document: 'document',
  recording: 'recording',
  poll: 'poll',
  unknown: ''
}

const several: Readonly<Record<SourceKind, string>> = {
  person: 'people',
  organization: 'organizations',
  outlet: 'outlets',
  government: 'government',
  group: 'group',
  document: 'documents',
  recording: 'recordings',
  poll: 'polls',
  unknown: ''
}
