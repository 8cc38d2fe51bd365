/** Nouns for people who speak for somebody else: in `his lawyer said he was at sea`, he is the client. */
export const spokesmen: ReadonlySet<string> = new Set(
  'agent attorney barrister counsel lawyer publicist representative solicitor spokesman spokesperson spokeswoman'.split(
    ' '
  )
)
