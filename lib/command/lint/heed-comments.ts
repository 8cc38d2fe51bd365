import {commentMarker} from 'mdast-comment-marker'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {messageControl} from 'unified-message-control'
import type {VFile} from 'vfile'
import {checks} from '../../checks/checks.js'

/**
 * Leave out messages where comments of Markdown say so.
 *
 * `<!--reportedly ignore vague-source-->`: in the next paragraph; `disable` and `enable`: from here on.
 */
export function heedComments(file: VFile): void {
  if (!/<!--\s*reportedly\b/.test(String(file))) return
  const tree = unified().use(remarkParse).use(remarkFrontmatter).use(remarkGfm).parse(file)
  messageControl(tree, {
    file,
    name: 'reportedly',
    marker: commentMarker,
    known: checks.map(({rule}) => rule)
  })
}
