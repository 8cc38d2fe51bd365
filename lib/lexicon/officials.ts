/** Nouns for people who, in number and unnamed, speak for a state: `officials`, `prosecutors`. */
export const officials: ReadonlySet<string> = new Set(
  'agent ambassador authority authorities commander cop deputy diplomat general inspector investigator judge magistrate minister negotiator officer official police policeman policymaker prosecutor regulator trooper'.split(
    ' '
  )
)
