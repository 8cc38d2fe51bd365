/** Marks around what is quoted; single ones are apostrophes as often. */
export const quotationMarks: ReadonlySet<string> = new Set(['“', '”', '"', '``', "''"])
