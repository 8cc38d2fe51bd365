import {readable} from './readable.js'

/** Markup that is ready to stand in a page; only `html` makes it, so text of an article can never pass for it. */
export interface Markup {
  readonly markup: string
}
/** What may stand in a template: text and numbers are escaped, markup stays, nothing is written for `null`. */
export type Value = Markup | string | number | null | readonly Value[]

/**
 * Markup from a template, in which every value that is not markup is text.
 *
 * `` html`<p title="${'"'}">${'<b>'}</p>` `` is `<p title="&quot;">&lt;b&gt;</p>`.
 */
export function html(parts: TemplateStringsArray, ...values: readonly Value[]): Markup {
  let markup = parts[0]!
  for (let i = 0; i < values.length; i++) markup += shown(values[i]!) + parts[i + 1]!
  return {markup}
}

function shown(value: Value): string {
  if (value === null) return ''
  if (typeof value === 'number') return String(value)
  if (typeof value === 'string') return escaped(readable(value))
  return 'markup' in value ? value.markup : value.map(shown).join('')
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;'
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character]!)
}
