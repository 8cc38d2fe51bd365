/** Last words in names of newspapers that are no words for outlets by themselves: `the Granton Argus`. Lower case. */
export const paperNames: ReadonlySet<string> = new Set(
  'advertiser argus bugle chronicle courant courier dispatch echo enquirer express gleaner globe guardian independent inquirer intelligencer ledger mail mercury messenger mirror observer record review sentinel standard star sun telegraph tribune-review'.split(
    ' '
  )
)
