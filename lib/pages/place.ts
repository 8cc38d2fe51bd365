import type {Role} from '../../types/passage.js'

/** Where in a page words stand, and what the tags around them say. */
export interface Place {
  /** The element that makes the paragraph: `p`, `h1`, `li`, `td`; `''` where there is none. */
  readonly block: string
  /** Index of the innermost region that may be around the article, or -1. */
  readonly region: number
  /** Index of the innermost element that may hold the article, or -1. */
  readonly root: number
  /** Index of the innermost table, or -1. */
  readonly table: number
  /** What a tag or a class says of the words themselves. */
  readonly role: Role | 'time' | null
  /** Number of the outermost block quotation, or -1. */
  readonly quotation: number
  readonly linked: boolean
  readonly strong: boolean
  /** Whether white space stays as it is. */
  readonly kept: boolean
  /** Whether the words are never text. */
  readonly silent: boolean
  /** The place of the paragraph, where this one is an element within it; `null` for the paragraph itself. */
  readonly outer: Place | null
}

/** An element that may hold, or hold something else than, the article; it has a larger index than its parent. */
export interface Region {
  readonly parent: number
  /** Name of the element, or what its class says. */
  readonly name: string
}

/** A paragraph of a page, and what is known about it. */
export interface PageBlock {
  readonly place: Place
  /** Number of characters in links. */
  readonly linked: number
  /** Number of characters in bold type. */
  readonly strong: number
}

/** Outside of everything. */
export const nowhere: Place = {
  block: '',
  region: -1,
  root: -1,
  table: -1,
  role: null,
  quotation: -1,
  linked: false,
  strong: false,
  kept: false,
  silent: false,
  outer: null
}

/** The place that both have in common: the first, or that of their paragraph. */
export function commonPlace(one: Place, other: Place): Place {
  const outerOne = one.outer ?? one
  const outerOther = other.outer ?? other
  return one === other ? one : outerOne === outerOther || !one.outer ? outerOne : outerOther
}

/** Whether two places say the same, but for what is around them. */
export function isSamePlace(one: Place, other: Place): boolean {
  return (
    one.block === other.block &&
    one.region === other.region &&
    one.root === other.root &&
    one.table === other.table &&
    one.role === other.role &&
    one.quotation === other.quotation &&
    one.linked === other.linked &&
    one.strong === other.strong &&
    one.kept === other.kept &&
    one.silent === other.silent
  )
}
