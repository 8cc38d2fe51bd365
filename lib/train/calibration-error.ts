/**
 * Expected calibration error (Naeini and others 2015): how far confidences and shares of right ones are apart, in ten
 * groups of confidence, each counted by its size; 0 is best.
 */
export function calibrationError(readings: readonly {confidence: number; right: boolean}[]): number {
  const groups = Array.from({length: 10}, () => ({confidence: 0, right: 0}))
  for (const {confidence, right} of readings) {
    const group = groups[Math.min(9, Math.floor(confidence * 10))]!
    group.confidence += confidence
    if (right) group.right++
  }
  const apart = groups.reduce((sum, {confidence, right}) => sum + Math.abs(confidence - right), 0)
  return readings.length ? apart / readings.length : 0
}
