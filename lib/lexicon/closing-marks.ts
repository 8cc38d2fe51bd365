/** Marks behind what is quoted. */
export const closingMarks: ReadonlySet<string> = new Set(['”', '"', "''"])
