import type {AnyCheck} from './checks/check.js'

type Summaries = Readonly<Record<string, {readonly summary: string}>>

/** What the command and those in it say of themselves; part of `messages`. */
export const helpMessages = {
  reportedly: (formats: Summaries, subcommands: Summaries): string => help(formats, subcommands),
  lint: (reports: Summaries): string => lintHelp(reports),
  train: (): string => trainHelp,
  evaluate: (): string => evaluateHelp,

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
  }
}

function help(formats: Summaries, subcommands: Summaries): string {
  return `Usage: reportedly [FILE...]
       reportedly --format NAME [--out DIR] FILE...
       reportedly --ndjson [FILE...]
${Object.keys(subcommands)
  .map((name) => `       reportedly ${name} --help\n`)
  .join('')}
Read news articles and show who says what. A FILE is plain text, HTML, Markdown,
or a graph from before (.json, or .ann with its .txt), by its extension, or a
folder of plain text and Markdown; \`-\` or none is standard input.

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

const trainHelp = `Usage: reportedly train CORPUS_DIR... --out FILE [--seed NUMBER]

Learn a model of attributions from articles in which people marked them. A
corpus has a text \`text/NAME.txt\` for each article, and its attributions in
\`attributions/NAME.ann\`, as \`reportedly --format brat\` writes them. Several
corpora are learned from as one; one that is named twice counts twice. How sure
a model is of what it finds is learned from the first. It takes minutes, and
some gigabytes of memory for a thousand articles.

  -o, --out FILE               where the model is written, as JSON: for the
                               option \`model\` in code, and for \`evaluate\`
      --seed NUMBER            a whole number (default: 1); the same corpora and
                               seed always give the same model
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

function table(rows: Summaries): string {
  const width = Math.max(10, ...Object.keys(rows).map((name) => name.length + 1))
  return Object.entries(rows)
    .map(([name, {summary}]) => `  ${name.padEnd(width)} ${summary}\n`)
    .join('')
}
