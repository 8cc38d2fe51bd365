/** Names that end in a mark of their own, without it: `Yahoo! Inc.` */
export const namesWithMarks: ReadonlySet<string> = new Set([
  'E!',
  'Guess?',
  'Jeopardy!',
  'Joomla!',
  'Oklahoma!',
  'Panic!',
  'Yahoo!',
  'Yum!'
])
