/** Words of an article by number, in order of appearance: numbers are faster to compare. */
export class Vocabulary {
  readonly #numbers = new Map<string, number>()

  numberOf(word: string): number {
    const known = this.#numbers.get(word)
    if (known !== undefined) return known
    const next = this.#numbers.size
    this.#numbers.set(word, next)
    return next
  }

  get size(): number {
    return this.#numbers.size
  }
}
