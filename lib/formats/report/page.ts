import {hashes} from './hashes.js'
import {html, type Markup} from './markup.js'
import {style} from './style.js'

/** Parts of a page. */
export interface Page {
  readonly title: string
  readonly body: Markup
  /** What stands behind the body: data and its script (default: nothing, and scripts are forbidden). */
  readonly script?: {readonly data: Markup; readonly source: string; readonly hash: string}
}

/**
 * A whole page in one file. Its policy forbids everything but its own style sheet and script, by their hashes: no request
 * leaves it, and what an article might smuggle in does not run.
 */
export function pageOf({title, body, script}: Page): string {
  const allowed = script ? `; script-src '${script.hash}'` : ''
  const policy = `default-src 'none'; style-src '${hashes.style}'${allowed}; base-uri 'none'; form-action 'none'`
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${{markup: policy}}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="reportedly">
<title>${title}</title>
<style>${{markup: style}}</style>
</head>
<body>
${body}${
  script
    ? html`
<script type="application/json" id="facts">${script.data}</script>
<script>${{markup: script.source}}</script>`
    : null
}
</body>
</html>
`.markup
}
