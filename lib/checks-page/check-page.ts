import type {Options} from '../../types/options.js'

/** An article in the comment of a check, and what the check says of it. */
export interface Example {
  readonly article: string
  /** What is known about the article. */
  readonly options: Options
  /** Settings of the check, where others than the usual are shown. */
  readonly settings: Readonly<Record<string, number | boolean | readonly string[]>>
  /** A line for each finding: `1:1-1:8: Unexpected …`; empty where it must stay silent. */
  readonly findings: readonly string[]
}

/** The comment of a check: markdown, and the examples in it. */
export interface CheckPage {
  readonly markdown: string
  readonly examples: readonly Example[]
}

const fence = /^```(\w+)(?: (.*))?\n([\s\S]*?)^```$/gm

/**
 * The comment over the check in its file, taken apart.
 *
 * A fence `article` holds an article, and the fence `findings` after it holds what is found; a fence `silent` holds an
 * article in which nothing may be found. JSON after the word gives options of the article; its `settings` are the check's.
 */
export function checkPage(source: string): CheckPage {
  const comments = [
    ...source.matchAll(/^\/\*\*\n([\s\S]*?)\n \*\/\nexport const \w+: AnyCheck = defineCheck[(<]/gm)
  ]
  const comment = comments.at(-1)?.[1]
  if (comment === undefined) throw new Error('Expected a comment over the check, got none')
  const markdown = comment.replace(/^ \* ?/gm, '')
  const examples: Example[] = []
  let pending: Omit<Example, 'findings'> | undefined
  for (const [, kind, info, body] of markdown.matchAll(fence)) {
    if (kind === 'article' || kind === 'silent') {
      if (pending) throw new Error(`Expected findings of the article: ${pending.article}`)
      const {settings = {}, ...options} = info ? JSON.parse(info) : {}
      pending = {article: body!, options, settings}
      if (kind === 'article') continue
    }
    if (!pending) throw new Error(`Expected an article before: ${body}`)
    const findings = kind === 'findings' ? body!.split('\n').filter((line) => line !== '') : []
    if (kind === 'findings' && findings.length === 0) throw new Error('Expected findings, got none')
    examples.push({...pending, findings})
    pending = undefined
  }
  if (pending) throw new Error(`Expected findings of the article: ${pending.article}`)
  return {markdown, examples}
}
