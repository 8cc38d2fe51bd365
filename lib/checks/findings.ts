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
  /** What stands at second places. */
  attributedHere: (): string => 'attributed here',
  hedgedHere: (): string => 'hedged here',
  bodyHas: (): string => 'the body has it here',
  unclosedQuotation: (): Text => ({
    message: 'Expected a mark that closes the quotation, got the end of the paragraph',
    note: 'Readers cannot tell where the words of the source end.'
  }),
  staleTime: (words: string): Text => ({
    message: `Expected a date of publication, since the article says ${code(words)}`,
    note: 'Who reads this later is told a wrong day.'
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
