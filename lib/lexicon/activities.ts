/** Nouns for what people do together for a while: who orders one has it done, and says little. */
export const activities: ReadonlySet<string> = new Set(
  `attack bombing campaign construction deployment drill evacuation exercise expedition manoeuvre maneuver march
meeting mission mobilisation mobilization negotiation offensive operation parade patrol pullout raid rally retreat
search strike sweep talk training visit withdrawal`.split(/\s+/)
)
