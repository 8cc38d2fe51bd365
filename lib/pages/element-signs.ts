import {aroundElements, silentElements} from '../lexicon/html-elements.js'
import {type Names, namesOf} from './class-words.js'
import type {Place} from './place.js'
import type {Attributes} from './scan-html.js'

/** What the tag of an element says of the words in it. */
export interface ElementSigns {
  /** Whether readers never see them. */
  readonly silent: boolean
  /** What says that they are around the article: the element, its role, or a name that its maker gave it. */
  readonly around: string | null
  /** What says that they are the article, or hold it. */
  readonly root: 'article' | 'main' | 'body' | null
  readonly role: Place['role']
}

/** Kinds of `role` that are around the article. */
const aroundRoles =
  /^(?:alert|alertdialog|banner|complementary|contentinfo|dialog|form|menu|menubar|navigation|search|toolbar)$/
const unseenStyle = /(?:^|[;\s])(?:display\s{0,9}:\s{0,9}none|visibility\s{0,9}:\s{0,9}hidden)/i

/**
 * What the tag of an element says of the words in it.
 *
 * `<div class="related-links">`: around the article; `<span class="byline">`: a byline; `<p hidden>`: not to be seen.
 */
export function elementSigns(
  name: string,
  attributes: Attributes,
  isBlock: boolean,
  outer: Place
): ElementSigns {
  const silent =
    outer.silent ||
    (silentElements.has(name) && !(name === 'dialog' && attributes.has('open'))) ||
    isUnseen(name, attributes, isBlock)
  const names = attributes.size === 0 ? undefined : namesOf(labelsOf(attributes))
  return {
    silent,
    around: silent ? null : aroundOf(name, attributes, names, outer),
    root: silent ? null : rootOf(name, attributes, names),
    role: roleOf(name, attributes, names, outer)
  }
}

function isUnseen(name: string, attributes: Attributes, isBlock: boolean): boolean {
  if (attributes.size === 0) return false
  const hidden = attributes.get('hidden')
  if (hidden !== undefined && hidden !== 'until-found') return true
  if (attributes.get('data-nlcst') === 'ignore') return true
  if (unseenStyle.test(attributes.get('style') ?? '')) return true
  // Behind a window that is open, the whole page is hidden from those who listen.
  if (attributes.get('aria-hidden') === 'true' && !isBlock) return true
  return name !== 'body' && namesOf(attributes.get('class') ?? '').isUnseen
}

/** The names that the maker of the page gave. */
function labelsOf(attributes: Attributes): string {
  return [
    attributes.get('class'),
    attributes.get('id'),
    attributes.get('data-component'),
    attributes.get('data-testid')
  ]
    .filter((label) => label)
    .join(' ')
}

/** What says that an element is around the article. */
function aroundOf(
  name: string,
  attributes: Attributes,
  names: Names | undefined,
  outer: Place
): string | null {
  if (name === 'footer' && (outer.quotation >= 0 || outer.block === 'figure')) return null
  if (aroundElements.has(name)) return name
  if (name === 'header' && outer.root < 0) return name
  const role = attributes.get('role')
  if (role && aroundRoles.test(role)) return role
  if (name === 'body' || name === 'main' || name === 'article' || name === 'figcaption') {
    // Comments are articles, too.
    return names?.around?.startsWith('comment') && name === 'article' ? names.around : null
  }
  return names?.around ?? null
}

function rootOf(name: string, attributes: Attributes, names: Names | undefined): ElementSigns['root'] {
  const role = attributes.get('role')
  if (name === 'article' || role === 'article') return 'article'
  if (name === 'main' || role === 'main') return 'main'
  if (/\barticleBody\b/.test(attributes.get('itemprop') ?? '')) return 'body'
  return names?.isBody ? 'body' : null
}

function roleOf(name: string, attributes: Attributes, names: Names | undefined, outer: Place): Place['role'] {
  if (name === 'figcaption') return 'caption'
  if (name === 'time') return 'time'
  if (/\bauthor\b/.test(attributes.get('rel') ?? '')) return 'byline'
  const property = attributes.get('itemprop')
  if (property === 'author') return 'byline'
  if (property === 'caption') return 'caption'
  if (property === 'datePublished' || property === 'dateModified') return 'time'
  if (names?.role && name !== 'body' && name !== 'article' && name !== 'main') return names.role
  return outer.role
}
