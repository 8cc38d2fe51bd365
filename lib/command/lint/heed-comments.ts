import {commentMarker} from 'mdast-comment-marker'
import {messageControl} from 'unified-message-control'
import type {VFile} from 'vfile'
import {checks} from '../../checks/checks.js'
import {parseMarkdown} from '../../pages/parse-markdown.js'

/**
 * Leave out messages where comments of Markdown say so.
 *
 * `<!--reportedly ignore vague-source-->`: in the next paragraph; `disable` and `enable`: from here on.
 */
export function heedComments(file: VFile): void {
  const text = String(file)
  if (!/<!--\s*reportedly\b/.test(text)) return
  messageControl(parseMarkdown(text), {
    file,
    name: 'reportedly',
    marker: commentMarker,
    known: checks.map(({rule}) => rule)
  })
}
