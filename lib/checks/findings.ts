/** What findings say: a message for each check, and the reason as a note. */
interface Text {
  readonly message: string
  readonly note: string
}

/** Every text of a finding about an article, by check. */
export const findings = {
  headlineDropsAttribution: (role: string, source: string): Text => ({
    message: `Unexpected fact in the ${role}, which the body gives to ${code(source)}`,
    note: 'Most readers see the headline only, and take what has no source for a fact.'
  }),
  headlineDropsHedge: (role: string, hedge: string): Text => ({
    message: `Unexpected certainty in the ${role}, the body hedges it with ${code(hedge)}`,
    note: 'Without the hedge it says more than the article can show.'
  }),
  headlineChangesNumber: (
    what: 'number' | 'date' | 'name',
    role: string,
    there: string,
    here: string
  ): Text => ({
    message: `Expected the ${what} ${what === 'name' ? 'as in' : 'of'} the body, ${code(there)}, got ${code(here)} in the ${role}`,
    note: 'One of them is wrong, or they need words that tell them apart.'
  }),
  bodyDropsHedge: (hedge: string): Text => ({
    message: `Unexpected certainty, hedged before with ${code(hedge)}`,
    note: 'Nothing in between says how it became certain.'
  }),
  bodyDropsAttribution: (source: string): Text => ({
    message: `Unexpected fact, given to ${code(source)} before`,
    note: 'What a source says stays theirs through the whole article.'
  }),
  accusedByNobody: (accused: string): Text => ({
    message: `Expected somebody who accuses ${code(accused)}, got nobody`,
    note: 'Readers weigh an accusation by who makes it.'
  }),
  accusedByTheWriter: (accused: string): Text => ({
    message: `Expected a source for what ${code(accused)} is said to have done, got none`,
    note: 'Without a source or a verdict, the article itself accuses.'
  }),
  accusationWithoutAnswer: (accused: string): Text => ({
    message: `Expected an answer by ${code(accused)}, or that there was none`,
    note: 'Whoever is accused is asked, and readers are told what came of it.'
  }),
  accusedByUnnamed: (accused: string, source: string): Text => ({
    message: `Expected a source with a name for an accusation against ${code(accused)}, got only ${code(source)}`,
    note: 'Nobody can ask a source without a name.'
  }),
  headlineByUnnamed: (source: string): Text => ({
    message: `Expected a second source for what the headline says, got only ${code(source)}`,
    note: 'Nobody can ask a source without a name.'
  }),
  onlyByUnnamed: (source: string): Text => ({
    message: `Expected a second source for the article, got only ${code(source)}`,
    note: 'Nobody can ask a source without a name.'
  }),
  onlyHearsay: (cue: string): Text => ({
    message: `Expected somebody who says it, got only ${code(cue)}`,
    note: 'Somebody reported it; readers are not told who.'
  }),
  anonymityWithoutReason: (source: string | null): Text => ({
    message: `Expected a reason why no name is given for ${source === null ? 'the source' : code(source)}`,
    note: 'The reason, and how the source knows, is what readers can go by.'
  }),
  oneOrigin: (one: string, other: string, origin: string): Text => ({
    message: `Expected sources of their own, both ${code(one)} and ${code(other)} lean on ${code(origin)}`,
    note: 'Two that lean on one are one source.'
  }),
  circularSource: (one: string, other: string): Text => ({
    message: `Expected an origin, ${code(one)} and ${code(other)} lean on each other`,
    note: 'In a circle nobody need know anything.'
  }),
  sourcesContradict: (source: string, here: string, there: string): Text => ({
    message: `Unexpected ${code(here)}, ${code(source)} has ${code(there)}`,
    note: 'Readers are not told which to go by.'
  }),
  distancingCue: (cue: string, neutral: string): Text => ({
    message: `Unexpected cue ${code(cue)}, which doubts the source, expected ${code(neutral)}`,
    note: 'It tells readers not to believe the source, and not why.'
  }),
  endorsingCue: (cue: string, neutral: string): Text => ({
    message: `Unexpected cue ${code(cue)}, which takes the source’s word as true, expected ${code(neutral)}`,
    note: 'It tells readers that the source is right, and not how the writer knows.'
  }),
  quotationNobodySays: (words: string): Text => ({
    message: `Expected somebody who says ${code(shortened(words))}, got nobody`,
    note: 'Words in quotation marks are somebody’s.'
  }),
  quotationDiffers: (here: string, there: string): Text => ({
    message: `Expected the words as given elsewhere, ${there === '' ? 'nothing' : code(there)}, got ${here === '' ? 'nothing' : code(here)}`,
    note: 'Marks say that these are the words; both cannot be.'
  }),
  unresolvedSource: (pronoun: string): Text => ({
    message: `Expected a name before ${code(pronoun)}, got none`,
    note: 'The source may have been cut from the article.'
  }),
  /** What stands at second places. */
  attributedHere: (): string => 'attributed here',
  hedgedHere: (): string => 'hedged here',
  accusationHere: (): string => 'the accusation',
  headlineHere: (): string => 'the headline says it here',
  leansHere: (): string => 'leans on the same here',
  otherHere: (): string => 'the other source has it here',
  otherWords: (): string => 'given here in other words',
  bodyHas: (): string => 'the body has it here',
  unclosedQuotation: (): Text => ({
    message: 'Expected a mark that closes the quotation, got the end of the paragraph',
    note: 'Readers cannot tell where the words of the source end.'
  }),
  staleTime: (words: string): Text => ({
    message: `Expected a date of publication, since the article says ${code(words)}`,
    note: 'Who reads this later is told a wrong day.'
  }),
  dayAtOdds: (expected: string, got: string, words: string): Text => ({
    message: `Expected ${code(expected)}, got ${code(got)} in ${code(words)}`,
    note: 'The weekday and the day that it stands beside are not one.'
  }),
  vagueSource: (words: string): Text => ({
    message: `Unexpected vague source ${code(words)}, expected words that say who it is`,
    note: 'Readers cannot judge a source that they cannot tell apart.'
  })
}

/** Words of the article in a message, on one line. */
function code(words: string): string {
  return `\`${words.replace(/\s+/g, ' ').replaceAll('`', "'")}\``
}

function shortened(words: string): string {
  return words.length > 60 ? `${words.slice(0, 59)}…` : words
}
