import {counted} from './counted.js'
import {helpMessages} from './help-messages.js'
import {reportMessages} from './report-messages.js'
import {shortened} from './shortened.js'
import type {Score} from './train/score-attributions.js'
import {viewMessages} from './view-messages.js'
import {wrongChoice} from './wrong-choice.js'
import {wrongValue} from './wrong-value.js'

/** Every text that a user of the library or the command may read, apart from findings about articles. */
export const messages = {
  wrongValue: wrongValue as typeof wrongValue,

  /** `Unexpected format `xml`, expected one of `json`, `brat`` */
  wrongChoice: wrongChoice as typeof wrongChoice,

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

  /** `Expected text, got a PDF: save it as plain text, Markdown or HTML` */
  otherKind: (kind: string): string => `Expected text, got ${kind}: save it as plain text, Markdown or HTML`,

  notUnicode: (): string => 'Expected text in UTF-8 or UTF-16, got another encoding: save it as UTF-8',

  /** What kept a file from being checked: `no permission` */
  cannotCheck: (cause: unknown): string => `Cannot be checked: ${reasonOf(cause)}`,

  /** `Expected articles in drafts, got none: …` */
  noArticles: (asked: readonly string[], extensions: readonly string[]): string =>
    `Expected articles in ${asked.join(', ')}, got none: in a folder, files are read that end in ${listed(extensions)}`,

  /** `Unexpected `--file-path` with files, expected it for standard input only` */
  onlyForStandardInput: (option: string): string =>
    `Unexpected \`${option}\` with files, expected it for standard input only`,

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

  /** Where no corpus is named. */
  someCorpus: (): string => 'Expected CORPUS_DIR, got none',

  /** `Expected one CORPUS_DIR, got 2` */
  oneCorpus: (folders: number): string => `Expected one CORPUS_DIR, got ${folders || 'none'}`,

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

  /** What `--help` says. */
  help: helpMessages as typeof helpMessages,

  /** What follows a message on wrong usage: ``Try `reportedly lint --help` `` */
  seeHelp: (subcommand: string | null): string =>
    `Try \`reportedly ${subcommand === null ? '' : `${subcommand} `}--help\``,

  /** What a report says, apart from the article. */
  report: reportMessages as typeof reportMessages,

  /** What the view in a terminal says, apart from the article. */
  view: viewMessages as typeof viewMessages
}

function listed(names: readonly string[]): string {
  return names.map((name) => `\`${name}\``).join(', ')
}

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
