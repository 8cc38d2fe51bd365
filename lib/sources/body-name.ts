import {bodies} from '../lexicon/bodies.js'

const forms = new Set(
  'inc inc. corp corp. co. ltd ltd. llc plc gmbh partners holdings technologies systems industries airlines airways motors pictures studios rights nations union labs fc afc cfc united rovers athletic wanderers albion hotspur international homes lines foods stores railways developments properties logistics pharmaceuticals electronics petroleum telecom entertainment software'.split(
    ' '
  )
)
/** Words that are parts of people's names as often as of those of bodies. */
const names = new Set([
  'brand',
  'church',
  'post',
  'bench',
  'king',
  'guild',
  'state',
  'city',
  'force',
  'bank',
  'front',
  'label',
  'team',
  'store',
  'mission',
  'center'
])

/** Whether a word of a name says that it is the name of a body: `Observatory`, `Inc.`. */
export function isBodyName(lower: string): boolean {
  if (forms.has(lower)) return true
  const base = lower.endsWith('s') && !bodies.has(lower) ? lower.slice(0, -1) : lower
  return bodies.has(base) && (!names.has(base) || base === 'bank' || base === 'center')
}
