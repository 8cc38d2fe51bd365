/** What a pronoun shows: person, number, gender. */
export interface Pronoun {
  readonly person: 'first' | 'second' | 'third' | 'relative' | 'vague'
  readonly number: 'one' | 'many' | null
  readonly gender: 'f' | 'm' | 'n' | null
}

function group(
  words: string,
  person: Pronoun['person'],
  number: Pronoun['number'],
  gender: Pronoun['gender']
): [string, Pronoun][] {
  return words.split(' ').map((word) => [word, {person, number, gender}])
}

const pronouns: ReadonlyMap<string, Pronoun> = new Map([
  ...group('i me my mine myself', 'first', 'one', null),
  ...group('we us our ours ourselves', 'first', 'many', null),
  ...group('you your yours yourself yourselves', 'second', null, null),
  ...group('he him his himself', 'third', 'one', 'm'),
  ...group('she her hers herself', 'third', 'one', 'f'),
  ...group('it its itself', 'third', 'one', 'n'),
  ...group('they them their theirs themselves', 'third', 'many', null),
  ...group('who whom whose which that', 'relative', null, null),
  ...group('this these those one each both either neither', 'vague', null, null),
  ...group(
    'someone somebody anyone anybody everyone everybody none nobody all some many most others few several no-one another',
    'vague',
    null,
    null
  )
])

/** Whether a word in lower case can stand for somebody by itself. */
export function isPronoun(lower: string): boolean {
  return pronounOf(lower) !== null
}

/** What a pronoun shows, `null` for any other word. */
export function pronounOf(lower: string): Pronoun | null {
  const known = pronouns.get(lower)
  if (known) return known
  // `I’m`, where the words were not taken apart.
  const mark = lower.indexOf("'")
  return mark > 0 ? (pronouns.get(lower.slice(0, mark)) ?? null) : null
}
