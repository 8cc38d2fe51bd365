/** Names of bodies made of common words, in lower case: `Save the Children`. */
export const wholeNames: ReadonlySet<string> = new Set([
  'action against hunger',
  'african union',
  'city hall',
  'county hall',
  'bread for the world',
  'doctors of the world',
  'doctors without borders',
  'downing street',
  'engineers without borders',
  'friends of the earth',
  'lawyers without borders',
  'reporters without borders',
  'save the children',
  'surfers against sewage',
  'teach for america',
  'teach first',
  'victims of crime',
  'women for women international',
  'women in film'
])
