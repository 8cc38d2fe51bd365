import {messages} from '../messages.js'

/**
 * Take nothing but a whole tree, such as `rehype-parse` gives: a page as text, or an element of it, is something else.
 *
 * @throws {TypeError}
 *   What was expected and what came.
 */
export function expectTree(tree: unknown, parser: string): void {
  const {type, children} = (tree ?? {}) as {readonly type?: unknown; readonly children?: unknown}
  if (type !== 'root' || !Array.isArray(children))
    throw new TypeError(messages.wrongValue('tree', `a tree of \`${parser}\``, tree))
}
