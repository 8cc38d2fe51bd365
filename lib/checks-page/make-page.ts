import type {AnyCheck} from '../checks/check.js'
import {checkPage} from './check-page.js'

/**
 * The page of all checks, made from the comments over them.
 *
 * @param checks
 *   Checks in the order of the page.
 * @param sourceOf
 *   Gives the source of the file that defines a check.
 */
export function makePage(checks: readonly AnyCheck[], sourceOf: (rule: string) => string): string {
  const rows = checks.map(({about, level, rule}) => [
    `[\`${rule}\`](#${rule})`,
    level.recommended,
    level.strict,
    about
  ])
  const sections = checks.map(({level, rule}) => {
    const {markdown} = checkPage(sourceOf(rule))
    return `## \`${rule}\`\n\n${readable(markdown)}\n\n\`recommended\`: ${level.recommended}, \`strict\`: ${level.strict}\n`
  })
  return `# Checks

Findings are about the sourcing of an article: who says so, and can readers tell?
They never say what is true.
Words between quotation marks are somebody’s own and are never reported, but by the checks of quotations; nor is anything that is not the article, such as links and appeals.

This page is made from the comments over the checks in \`lib/checks/\` by \`npm run checks\`, and all that it shows is run as a test.

A level is \`off\`, \`info\`, \`warn\` or \`error\`.
A preset gives one to each check; options give others, and settings with them:

\`\`\`json
{
  "preset": "strict",
  "checks": {
    "stale-time": "off",
    "distancing-cue": ["warn", { "except": ["maintain"] }]
  },
  "ignore": [{ "rule": "vague-source", "text": "experts" }]
}
\`\`\`

${table(['check', 'recommended', 'strict', 'finds'], rows)}

${sections.join('\n')}`
}

/** The comment as people read it: words for the kinds of its fences. */
function readable(markdown: string): string {
  return markdown
    .trim()
    .replace(/^(When|Why): /gm, '**$1:** ')
    .replace(/^Settings:$/gm, '**Settings:**')
    .replace(/^```(article|silent)(?: (.*))?$/gm, (_, kind: string, info: string | undefined) => {
      const given = info ? ` with \`${info}\`` : ''
      return `${kind === 'article' ? 'For' : 'Silent for'}${given}:\n\n\`\`\`txt`
    })
    .replace(/^```findings$/gm, 'it reports:\n\n```txt')
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const all = [head, ...rows]
  const widths = head.map((_, column) => Math.max(...all.map((row) => row[column]!.length)))
  const line = (row: readonly string[]): string =>
    `| ${row.map((cell, column) => cell.padEnd(widths[column]!)).join(' | ')} |`
  return [line(head), `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`, ...rows.map(line)].join(
    '\n'
  )
}
