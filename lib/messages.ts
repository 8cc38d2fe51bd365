import type {Certainty} from '../types/claim.js'
import type {Severity} from '../types/finding.js'
import type {ClaimGraph} from '../types/graph.js'
import type {Basis, Stance, Tone} from '../types/manner.js'
import type {Role} from '../types/passage.js'
import type {Identity, Source, SourceKind} from '../types/source.js'
import type {AnyCheck} from './checks/check.js'
import type {Standing} from './formats/standings.js'
import {reportMessages} from './report-messages.js'
import type {Score} from './train/score-attributions.js'

/** Every text that a user of the library or the command may read, apart from findings about articles. */
export const messages = {
  /** `Expected `minConfidence` to be a number from 0 to 1, got `2` (number)` */
  wrongValue: (name: string, expected: string, value: unknown): string =>
    `Expected \`${name}\` to be ${expected}, got ${described(value)}`,

  /** `Unexpected format `xml`, expected one of `json`, `brat`` */
  wrongChoice: (what: string, value: string, choices: readonly string[]): string =>
    `Unexpected ${what} \`${value}\`, expected one of ${choices.map((name) => `\`${name}\``).join(', ')}`,

  /** `Expected a value after `--out`, got `--format`` */
  missingValue: (option: string, got?: string): string =>
    `Expected a value after \`${option}\`, got ${got === undefined ? 'none' : `\`${got}\``}`,

  /** `Unexpected value `yes` of `--ndjson`, expected none` */
  noValue: (option: string, value: string): string =>
    `Unexpected value \`${shortened(value)}\` of \`${option}\`, expected none`,

  /** `Expected `--out FILE`, got none` */
  missingOption: (option: string): string => `Expected \`${option}\`, got none`,

  /** `Unexpected `--out` with `--ndjson`, expected only one of them` */
  notTogether: (one: string, other: string): string =>
    `Unexpected \`${one}\` with \`${other}\`, expected only one of them`,

  /** `Unexpected `--title` for 3 files, expected it for one only` */
  onlyForOne: (option: string, files: number): string =>
    `Unexpected \`${option}\` for ${files} files, expected it for one only`,

  /** `Expected `--out DIR` with 3 files, since annotations of several files cannot stand in one` */
  needsFolder: (files: number): string =>
    `Expected \`--out DIR\` with ${files} files, since the results of several cannot stand in one`,

  /** `Expected `--format` with `--out DIR`, got none` */
  needsFormat: (): string =>
    'Expected `--format` with `--out DIR`, since the view for people has no file form',

  /** `a.txt: cannot be read: no such file` */
  unreadable: (file: string, cause: unknown): string => `${file}: cannot be read: ${reasonOf(cause)}`,

  /** `out/a.json: cannot be written: no space left` */
  unwritable: (file: string, cause: unknown): string => `${file}: cannot be written: ${reasonOf(cause)}`,

  /** `out/a.txt: has other words than the article: not written, move it away` */
  otherText: (file: string): string => `${file}: has other words than the article: not written, move it away`,

  /** `b/x.txt: would replace the result of a/x.txt, out/x.json: rename one of them` */
  sameName: (file: string, earlier: string, target: string): string =>
    `${file}: would replace the result of ${earlier}, ${target}: not read, rename one of them`,

  /** `standard input, line 3: Expected an article …` */
  badLine: (file: string, line: number, reason: string): string => `${file}, line ${line}: ${reason}`,

  /** `Expected JSON, got `{"id": 1`` */
  notJson: (line: string): string => `Expected JSON, got \`${shortened(line)}\``,

  /** `Perhaps: 41 houses` */
  perhaps: (words: string): string => `Perhaps: ${words}`,

  /** How standard input is named beside files. */
  standardInput: (): string => 'standard input',

  standardOutput: (): string => 'standard output',

  /** `.reportedlyrc: Unexpected check `vague`, expected one of …` */
  inFile: (file: string, message: string): string => `${file}: ${message}`,

  /** `.reportedlyrc: Expected JSON: Unexpected token } in JSON at position 12` */
  brokenJson: (file: string, cause: unknown): string => `${file}: Expected JSON: ${reasonOf(cause)}`,

  /** Where a configuration is asked for by name. */
  noConfiguration: (file: string): string => `${file}: Expected a configuration, got none`,

  noBaseline: (file: string): string =>
    `${file}: Expected a baseline, got none: \`--write-baseline ${file}\` makes one`,

  notBaseline: (file: string): string =>
    `${file}: Expected a baseline as \`--write-baseline\` writes it, got something else`,

  /** `Wrote 3 findings to known.json` */
  baselineWritten: (file: string, findings: number): string =>
    `Wrote ${counted(findings, 'finding')} to ${file}`,

  notText: (): string => 'Expected text, got a file with null characters in it',

  notUnicode: (): string => 'Expected text in UTF-8 or UTF-16, got another encoding: save it as UTF-8',

  /** What kept a file from being checked: `no permission` */
  cannotCheck: (cause: unknown): string => `Cannot be checked: ${reasonOf(cause)}`,

  /** `Expected articles in drafts, got none: …` */
  nothingToLint: (asked: readonly string[], extensions: readonly string[]): string =>
    `Expected articles in ${asked.join(', ')}, got none: in a folder, files are read that end in ${listed(extensions)}`,

  /** `Unexpected `--file-path` with files, expected it for standard input only` */
  onlyForStandardInput: (option: string): string =>
    `Unexpected \`${option}\` with files, expected it for standard input only`,

  /** A line for each check: its name, its level in each preset, and what it finds. */
  checkTable: (checks: readonly Pick<AnyCheck, 'rule' | 'about' | 'level'>[]): string => {
    const rows = [
      {rule: 'check', recommended: 'recommended', strict: 'strict', about: ''},
      ...checks.map(({rule, about, level}) => ({rule, ...level, about}))
    ]
    const width = Math.max(...rows.map(({rule}) => rule.length))
    return rows
      .map(({rule, recommended, strict, about}) =>
        `${rule.padEnd(width)}  ${recommended.padEnd(11)}  ${strict.padEnd(6)}  ${about}`.trimEnd()
      )
      .map((line) => `${line}\n`)
      .join('')
  },

  lintHelp: (reports: Summaries): string => lintHelp(reports),

  /** `a.txt: could not be made out: …` */
  failed: (file: string, cause: unknown): string => `${file}: could not be made out: ${reasonOf(cause)}`,

  /** `corpus: attributions/a.ann:3: Unexpected `T1 …`, expected …` */
  brokenCorpus: (folder: string, cause: unknown): string =>
    isMissing(cause) ? messages.emptyCorpus(folder) : `${folder}: ${reasonOf(cause)}`,

  /** Where there is nothing to learn from. */
  emptyCorpus: (folder: string): string =>
    `${folder}: expected attributions in \`attributions/NAME.ann\` for articles in \`text/NAME.txt\`, got none`,

  /** Why an attribution is one that somebody marked. */
  byHand: (): string => 'marked by hand',

  /** `Expected one CORPUS_DIR, got 2` */
  oneCorpus: (folders: number): string => `Expected one CORPUS_DIR, got ${folders || 'none'}`,

  trainHelp: (): string => trainHelp,

  evaluateHelp: (): string => evaluateHelp,

  /** A line for every measure: precision, recall and F1 in percent. */
  scores: (report: Readonly<Record<string, number | Score>>): string => {
    const percent = (share: number): string => (100 * share).toFixed(1).padStart(6)
    const lines = Object.entries(report).map(([name, score]) =>
      typeof score === 'number'
        ? `${name.padEnd(18)}${' '.repeat(12)}${score.toFixed(3).padStart(6)}`
        : `${name.padEnd(18)}${percent(score.P)}${percent(score.R)}${percent(score.F1)}`
    )
    return `${[`${' '.repeat(18)}     P     R    F1`, ...lines].join('\n')}\n`
  },

  /** Where somebody starts the command without a file. */
  typing: (): string => 'Reading standard input: paste an article, then press Ctrl+D',

  /** `Unexpected field `claims[0].mood`` */
  unknownField: (path: string): string => `Unexpected field \`${path}\``,

  /** `Expected a field `claims[0].kind`, got none` */
  missingField: (path: string): string => `Expected a field \`${path}\`, got none`,

  /** `Expected every id once, got `c1` twice` */
  doubleId: (id: string): string => `Expected every id once, got \`${id}\` twice`,

  /** `Expected `claims[0].about` to be the id of an attribution of the graph, got `a9`` */
  unknownId: (path: string, id: string, kind: 'source' | 'attribution' | 'claim'): string =>
    `Expected \`${path}\` to be the id of ${kind === 'attribution' ? 'an' : 'a'} ${kind} of the graph, got \`${id}\``,

  /** `Expected `attributions[0].parent` to lead outwards, got a circle` */
  circle: (path: string): string => `Expected \`${path}\` to lead outwards, got a circle`,

  /** `Expected the pieces of `claims[0]` to be words of the article, got `rain` where it has `snow`` */
  notVerbatim: (path: string, given: string, there: string): string =>
    `Expected the pieces of \`${path}\` to be words of the article, got \`${shortened(given)}\` where it has \`${shortened(there)}\``,

  /** `Expected `claims[0].passage` to be the index of a passage, got `12`` */
  noPassage: (path: string, index: number): string =>
    `Expected \`${path}\` to be the index of a passage, got \`${index}\``,

  /** `Expected passages to follow each other, got passage 3 at 120 where the one before ends at 118` */
  passageGap: (index: number, expected: number, got: number): string =>
    `Expected passages to follow each other, got passage ${index} at ${got} where the one before ends at ${expected}`,

  /** `Expected a claim graph: Expected `version` to be `1`, got `2` (number); and 3 more` */
  noGraph: (problems: readonly string[]): string =>
    `Expected a claim graph: ${problems[0] ?? ''}${problems.length > 1 ? `; and ${problems.length - 1} more` : ''}`,

  help: (formats: Summaries, subcommands: Summaries): string => help(formats, subcommands),

  /** What follows a message on wrong usage: ``Try `reportedly lint --help` `` */
  seeHelp: (subcommand: string | null): string =>
    `Try \`reportedly ${subcommand === null ? '' : `${subcommand} `}--help\``,

  /** What a report says, apart from the article. */
  report: reportMessages as typeof reportMessages,

  /** What the view in a terminal says, apart from the article. */
  view: {
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
      const known = [role, affiliation].filter((part) => part && !name.includes(part))
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

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}

function help(formats: Summaries, subcommands: Summaries): string {
  return `Usage: reportedly [FILE...]
       reportedly --format NAME [--out DIR] FILE...
       reportedly --ndjson [FILE...]
${Object.keys(subcommands)
  .map((name) => `       reportedly ${name} --help\n`)
  .join('')}
Read news articles and show who says what. A FILE is plain text, HTML, Markdown,
or a graph from before (.json, or .ann with its .txt), by its extension; \`-\` or
none is standard input.

      --ndjson                 an article a line in, a graph a line out:
                               {"id", "text", "title", "publisher", "published"}
      --from FORM              text, html, markdown, json or brat
  -f, --format NAME            write the whole result, in a format below
  -o, --out DIR                a file of its own for each: DIR/NAME.EXTENSION
      --publisher NAME         who published it
      --published DATE         when, as 2020-06-04; tells what day "Tuesday" was
      --title TEXT             the headline, where the text does not hold it
      --min-confidence NUMBER  leave out what is less sure, from 0 to 1
  -h, --help                   show this
  -v, --version                show the version

Formats:
${table(formats)}${Object.keys(subcommands).length ? `\nCommands:\n${table(subcommands)}` : ''}
Exit codes: 0 all went well, 1 some input failed, 2 wrong use.
`
}

const trainHelp = `Usage: reportedly train CORPUS_DIR --out FILE [--seed NUMBER]

Learn a model of attributions from articles in which people marked them. A
corpus has a text \`text/NAME.txt\` for each article, and its attributions in
\`attributions/NAME.ann\`, as \`reportedly --format brat\` writes them. It takes
minutes, and some gigabytes of memory for a thousand articles.

  -o, --out FILE               where the model is written, as JSON: for the
                               option \`model\` in code, and for \`evaluate\`
      --seed NUMBER            a whole number (default: 1); a corpus and a seed
                               always give the same model
  -h, --help                   show this

Exit codes: 0 the model is written, 1 the corpus cannot be read, 2 wrong use.
`

const evaluateHelp = `Usage: reportedly evaluate CORPUS_DIR [--model FILE] [--json]

Read the articles of a corpus, and score what is found against what people
marked: precision, recall and F1 in percent for sources, cues and contents, and
for those that belong together. A corpus is as for \`reportedly train\`.

      --model FILE             score a model that \`reportedly train\` wrote
                               (default: the one of this package)
      --json                   the same figures for programs
  -h, --help                   show this

Exit codes: 0 all was read, 1 the corpus cannot be read, 2 wrong use.
`

function lintHelp(reports: Summaries): string {
  return `Usage: reportedly lint [FILE...]

Report what an editor may want to know about the sourcing of articles. A FILE is
an article in plain text, Markdown or HTML, a folder of the first two, or a
pattern such as "drafts/*.html"; \`-\` or none is standard input.

      --preset NAME            recommended (default), strict or off
      --published DATE         when it was published, as 2020-06-04
      --publisher NAME         who published it
  -c, --config FILE            read this configuration, and look for no other
      --baseline FILE          leave out the findings that are known in FILE
      --write-baseline FILE    write all findings to FILE: from then on known
  -r, --report NAME            how to report, see below
  -q, --quiet                  say nothing of files without findings
      --verbose                say why it is reported, and where to read more
      --frail                  fail on warnings too
      --silently-ignore        say nothing of a FILE that is ignored
      --file-path FILE         read standard input as if it were FILE
      --checks                 list all checks, and their level in each preset
  -h, --help                   show this

Reports:
${table(reports)}
Configuration is JSON in \`.reportedlyrc\`, \`.reportedlyrc.json\` or the field
\`reportedly\` of \`package.json\`, in the folder of a file or above it:

  {"preset": "strict", "checks": {"vague-source": "off"}}

Files that match a line of \`.reportedlyignore\` are left out. In Markdown, a
comment leaves out findings in what follows it:

  <!--reportedly ignore vague-source-->

Exit codes: 0 nothing failed, 1 an error was found, 2 wrong use.
`
}

function listed(names: readonly string[]): string {
  return names.map((name) => `\`${name}\``).join(', ')
}

function table(rows: Summaries): string {
  const width = Math.max(10, ...Object.keys(rows).map((name) => name.length + 1))
  return Object.entries(rows)
    .map(([name, {summary}]) => `  ${name.padEnd(width)} ${summary}\n`)
    .join('')
}

type Summaries = Readonly<Record<string, {readonly summary: string}>>

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'no permission',
  EEXIST: 'there is something else of that name',
  EISDIR: 'it is a folder, expected a file',
  ENOENT: 'no such file or folder',
  ENOSPC: 'no space left',
  ENOTDIR: 'a part of its path is not a folder',
  ELOOP: 'its links lead in a circle',
  ENAMETOOLONG: 'its name is too long',
  EPERM: 'not permitted',
  EROFS: 'the disk is read-only'
}

function isMissing(cause: unknown): boolean {
  return (cause as {code?: string} | null)?.code === 'ENOENT'
}

function reasonOf(cause: unknown): string {
  const code = (cause as {code?: string} | null)?.code
  return (code && reasons[code]) ?? (cause instanceof Error ? cause.message : String(cause))
}

function described(value: unknown): string {
  if (value === null || value === undefined) return `\`${value}\``
  if (typeof value === 'object')
    return `\`${shortened(jsonOf(value))}\` (${Array.isArray(value) ? 'array' : 'object'})`
  return `\`${shortened(typeof value === 'string' ? JSON.stringify(value) : String(value))}\` (${typeof value})`
}

/** What JSON has no form for is still named: a tree whose nodes know their parents is `[object Object]`. */
function jsonOf(value: object): string {
  try {
    return JSON.stringify(value) ?? String(value)
  } catch {
    return Object.prototype.toString.call(value)
  }
}

function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text
}
