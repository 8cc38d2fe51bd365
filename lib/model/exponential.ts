/**
 * e to the power of `x`, for `x` <= 0, made from additions and multiplications only: the same bits on every machine,
 * which `Math.exp` does not promise.
 */
export function exponential(x: number): number {
  if (x < -40) return 0
  // e^x is (e^(x / 1024))^1024; the small power by its series.
  const y = x / 1024
  let power = 1 + y * (1 + y * (1 / 2 + y * (1 / 6 + y / 24)))
  for (let i = 0; i < 10; i++) power *= power
  return power
}
