/** What a company is by law, behind a comma after its name: `Vantrell, Inc.` Lower case. */
export const legalForms: ReadonlySet<string> = new Set(
  'corp corp. gmbh inc inc. incorporated limited llc llp ltd ltd. n.v. plc s.a.'.split(' ')
)
