/** Words before a noun of which only one holds: the `interior` minister is not the `defence` minister. */
export const distinctions: readonly ReadonlySet<string>[] = [
  'conservative democratic green independent labour liberal libertarian republican',
  'city county district federal local municipal national parish provincial regional state village',
  'agriculture culture defence defense economy education energy environment finance foreign health home housing interior justice trade transport transportation',
  'appeals district high supreme',
  'army fire hospital navy police school university',
  'east eastern north northern south southern west western',
  'first second third fourth fifth',
  'elder old older young younger'
].map((words) => new Set(words.split(' ')))
