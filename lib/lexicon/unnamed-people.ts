/** Nouns for people who speak for somebody and stay without a name: `two aides`, `American officials`. Lower case. */
export const unnamedPeople: ReadonlySet<string> = new Set(
  `adviser advisers advisor advisors aide aides diplomat diplomats employee employees executive executives insider
  insiders official officials operative operatives people person source sources staffer staffers strategist
  strategists worker workers`.split(/\s+/)
)
