const companies =
  'airline bank brand brewery business carrier chain company conglomerate corporation employer firm giant group hotel insurer lender maker manufacturer retailer start-up startup store studio supermarket supplier utility'
const charities = 'association body charity group nonprofit organisation organization'

const lines: readonly (readonly [names: string, classes: string])[] = [
  [
    'airlines airways bros brothers co corp corporation company foods gmbh group holdings homes inc industries labs lines llc ltd motors partners pharmaceuticals pictures plc railways stores studios systems technologies',
    companies
  ],
  ['bank', 'bank company employer firm group lender'],
  ['constabulary police', 'agency department force'],
  [
    'aid cross forum foundation fund institute league observatory society trust watch',
    `${charities} foundation`
  ],
  ['association federation guild union', `${charities} federation union`],
  ['academy college school university', 'college institution school university'],
  ['hospital', 'hospital institution'],
  ['administration agency authority bureau commission office service survey', 'agency authority body'],
  ['afc albion athletic club fc hotspur rovers united wanderers', 'club side team'],
  ['', `${companies} ${charities} club union`]
]

/** By a word of the name of a body, the nouns that may stand for it: `force` for Kent `Police`; `''` for names without such a word. */
export const bodyClasses: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  lines.flatMap(([names, classes]) =>
    names.split(' ').map((name) => [name, new Set(classes.split(' '))] as const)
  )
)
