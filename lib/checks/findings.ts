/** What findings say: a message for each check, and the reason as a note. */
interface Text {
  readonly message: string
  readonly note: string
}

/** Every text of a finding about an article, by check. */
export const findings = {
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
