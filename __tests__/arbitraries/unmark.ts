import type {Marked} from './forms.js'

/** A stretch of the text that is known by construction. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

/** A part of an attribution; depth 0, or 1 for one within the content of another. */
export interface Part extends Stretch {
  readonly kind: string
  readonly depth: number
}

/** `[s Ann] [c said] [k it rains].` as `Ann said it rains.` and where its parts are; `{…}` marks a nested attribution. */
export function unmark(marked: Marked): {readonly plain: string; readonly parts: readonly Part[]} {
  const parts: Part[] = []
  const open: {kind: string; depth: number; start: number}[] = []
  let plain = ''
  for (const [bit, mark, kind] of marked.matchAll(/([[{])([sckp]\??) |[\]}]|[^[\]{}]+/g)) {
    if (kind) open.push({kind, depth: mark === '{' ? 1 : 0, start: plain.length})
    else if (bit === ']' || bit === '}') parts.push({...open.pop()!, end: plain.length})
    else plain += bit
  }
  return {plain, parts}
}
