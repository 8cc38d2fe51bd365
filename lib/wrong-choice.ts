/**
 * ``Unexpected option `minConfidance`, expected one of `id`, `title` ``
 *
 * Part of `messages`, and apart from it for those who bundle queries alone.
 */
export function wrongChoice(what: string, value: string, choices: readonly string[]): string {
  return `Unexpected ${what} \`${value}\`, expected one of ${choices.map((name) => `\`${name}\``).join(', ')}`
}
