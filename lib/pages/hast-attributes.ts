import type {Properties} from 'hast'
import type {Attributes} from './scan-html.js'

/** Names of properties in a tree, and of attributes in a file. */
const names: Readonly<Record<string, string>> = {
  ariaHidden: 'aria-hidden',
  className: 'class',
  content: 'content',
  dataComponent: 'data-component',
  dataNlcst: 'data-nlcst',
  dataTestId: 'data-testid',
  dataTestid: 'data-testid',
  dateTime: 'datetime',
  hidden: 'hidden',
  id: 'id',
  itemProp: 'itemprop',
  name: 'name',
  open: 'open',
  property: 'property',
  rel: 'rel',
  role: 'role',
  style: 'style',
  type: 'type'
}
const none: Attributes = new Map()

/** The attributes of an element in a tree that are looked at. */
export function hastAttributes(properties: Properties | undefined): Attributes {
  let found: Map<string, string> | undefined
  for (const key in properties) {
    const name = Object.hasOwn(names, key) ? names[key] : undefined
    const value = properties[key]
    if (!name || value === null || value === undefined || value === false) continue
    found ??= new Map()
    found.set(name, Array.isArray(value) ? value.join(' ') : value === true ? '' : String(value))
  }
  return found ?? none
}
