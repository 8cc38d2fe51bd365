import fc from 'fast-check'

/** What trips up readers of news: abbreviations, marks of every kind, odd spaces, halves of characters, cues, names. */
const tokens = [
  ...[
    'Ann Lee',
    'Mr. Ruiz',
    'she',
    'they',
    'officials',
    'the U.S.',
    'Reuters',
    'the report',
    'a poll',
    'I',
    'Inc.'
  ],
  ...[
    'said',
    'told',
    'told Bo',
    'that',
    'claims',
    'denied',
    'reportedly',
    'allegedly',
    'was said to',
    'according to'
  ],
  ...[
    'citing',
    'showed',
    'believes',
    'asked',
    'added',
    'the bridge is closed',
    'rain',
    'not',
    'at least 12',
    'who'
  ],
  ...[
    '.',
    ',',
    ':',
    ';',
    '?',
    '!',
    '…',
    '...',
    '. . .',
    '—',
    ' – ',
    '-',
    '(',
    ')',
    '[',
    '/',
    '@',
    '#',
    '*',
    '_'
  ],
  ...['“', '”', '"', '‘', '’', "'", '«', '»', '„', '``', "''", "'s", '’s', '“‘', '’”'],
  ...[
    ' ',
    ' ',
    ' ',
    ' ',
    '  ',
    '\t',
    '\n',
    '\n\n',
    '\r\n',
    '\r',
    '\u00A0',
    '\u2028',
    '\uFEFF',
    '\u200B',
    '\0'
  ],
  ...[
    '\uD83D',
    '\uDE00',
    '😀',
    '👩‍👩‍👧',
    'é',
    'e\u0301',
    'שלום',
    '你好。',
    'ß',
    '\u202E',
    '5 p.m.',
    'Sept. 24.',
    '$1,000.'
  ],
  ...[
    'By Ann Lee',
    'Photo: Bo / AP',
    'Subscribe',
    'Sign up for our newsletter',
    'Read more',
    '© 2024',
    'Q:',
    'A:'
  ]
]

/** A string of such tokens, with a space between two more often than not. */
export const tokenSoup: fc.Arbitrary<string> = fc
  .array(fc.tuple(fc.constantFrom(...tokens), fc.constantFrom(' ', ' ', ' ', '')), {maxLength: 60})
  .map((pairs) => pairs.map(([token, space]) => token + space).join(''))
