/** For elements of HTML, those that end where one of them begins, and those that keep them from it: a `li` ends a `li`, but not one of the list around its own. */
export const impliedEnds: ReadonlyMap<string, readonly [readonly string[], readonly string[]]> = new Map([
  ['li', [['li'], ['ul', 'ol', 'menu', 'dir', 'table', 'section', 'article']]],
  [
    'dt',
    [
      ['dt', 'dd'],
      ['dl', 'table']
    ]
  ],
  [
    'dd',
    [
      ['dt', 'dd'],
      ['dl', 'table']
    ]
  ],
  [
    'td',
    [
      ['td', 'th', 'caption'],
      ['table', 'tr']
    ]
  ],
  [
    'th',
    [
      ['td', 'th', 'caption'],
      ['table', 'tr']
    ]
  ],
  ['tr', [['tr', 'caption'], ['table']]],
  ['tbody', [['tbody', 'thead', 'tfoot', 'caption'], ['table']]],
  ['thead', [['tbody', 'thead', 'tfoot', 'caption'], ['table']]],
  ['tfoot', [['tbody', 'thead', 'tfoot', 'caption'], ['table']]]
])
