/** Words by which who speaks means themselves. Lower case. */
export const firstPersons: ReadonlySet<string> = new Set([
  'i',
  'me',
  'my',
  'myself',
  'we',
  'us',
  'our',
  'ourselves'
])
