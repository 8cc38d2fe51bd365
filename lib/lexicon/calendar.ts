/** Capitalised words of time, which are no part of a name by themselves. */
export const calendar: ReadonlySet<string> = new Set(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec. easter christmas thanksgiving halloween'.split(
    ' '
  )
)
