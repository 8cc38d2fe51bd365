/** Numbers that only say how many digits there are, with the least they can mean: two of them. */
export const vagueNumbers: ReadonlyMap<string, number> = new Map([
  ['dozens', 24],
  ['hundreds', 200],
  ['thousands', 2e3],
  ['millions', 2e6],
  ['billions', 2e9]
])
