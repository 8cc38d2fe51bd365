import type {Role} from '../../types/passage.js'
import {
  aboutPageWords,
  aroundPairs,
  aroundStarts,
  aroundWords,
  unseenClasses
} from '../lexicon/page-classes.js'

/** What the names that the maker of a page gave to an element say about it. */
export interface Names {
  /** The word that says that it is around the article: `related`. */
  readonly around: string | null
  readonly role: Role | 'time' | null
  /** Whether it is the text of the article. */
  readonly isBody: boolean
  readonly isUnseen: boolean
}

const nothing: Names = {around: null, role: null, isBody: false, isUnseen: false}
/** More is not looked at. */
const longest = 300
const roles: readonly (readonly [RegExp, Role | 'time'])[] = [
  [/\b(?:caption|figcaption|legend)\b/, 'caption'],
  [/\b(?:credits?|photographer)\b/, 'credit'],
  [/\b(?:byline|author|authors|contributors?|writer)\b/, 'byline'],
  [/\b(?:dek|deck|standfirst|strapline|subhead|subheadline|subtitle|sub title|sub headline)\b/, 'dek'],
  [/\b(?:dateline|timestamp|pubdate|datetime|date|published|updated)\b/, 'time']
]
const body = /^(?:article|story|post|entry|news)? ?(?:body|text|content)(?: (?:text|content))?$/

/**
 * What the class, the id and the like of an element say.
 *
 * `c-article__related-links` says `related`, `entry-content` that it is the body, `photo-credit` that it is a credit.
 */
export function namesOf(names: string): Names {
  if (!names) return nothing
  let around: string | null = null
  let role: Names['role'] = null
  let isBody = false
  let isUnseen = false
  for (const name of names.slice(0, longest).split(/\s+/)) {
    if (unseenClasses.has(name.toLowerCase())) isUnseen = true
    const words = name
      .replace(/([a-z\d])([A-Z])/g, '$1 $2')
      .toLowerCase()
      .split(/[^a-z\d]+/)
      .filter((word) => word)
    if (words.some((word) => aboutPageWords.has(word))) continue
    const text = words.join(' ')
    around ??=
      words.find(
        (word, i) =>
          aroundWords.has(word) ||
          aroundPairs.has(`${word} ${words[i + 1]}`) ||
          aroundStarts.some((start) => word.startsWith(start))
      ) ?? null
    role ??= roles.find(([form]) => form.test(text))?.[1] ?? null
    if (/^(?:article|story|post|entry) /.test(text) && body.test(text)) isBody = true
  }
  return {around, role, isBody, isUnseen}
}
