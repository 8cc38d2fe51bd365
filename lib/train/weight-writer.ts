import {weightAlphabet} from '../model/weight-alphabet.js'

/** Writes bits as text that `WeightReader` reads. */
export class WeightWriter {
  readonly #pieces: string[] = []
  #buffer = 0
  #held = 0

  /** The lowest `count` bits of a value, 15 at most. */
  bits(value: number, count: number): void {
    this.#buffer = (this.#buffer << count) | (value & ((1 << count) - 1))
    this.#held += count
    while (this.#held >= 13) {
      this.#held -= 13
      this.#put((this.#buffer >>> this.#held) & 0x1fff)
    }
  }

  /** A whole number below 2³⁰. */
  number(value: number): void {
    const length = 32 - Math.clz32(value)
    this.bits(length, 5)
    if (length > 15) this.bits(value >>> 15, length - 15)
    this.bits(value & 0x7fff, Math.min(length, 15))
  }

  float(value: number): void {
    const view = new DataView(new ArrayBuffer(4))
    view.setFloat32(0, value)
    for (let i = 0; i < 4; i++) this.bits(view.getUint8(i), 8)
  }

  rice(value: number, rice: number): void {
    for (let upper = Math.floor(value / 2 ** rice); upper > 0; upper--) this.bits(1, 1)
    this.bits(0, 1)
    if (rice > 15) this.bits(Math.floor(value / 0x8000), rice - 15)
    this.bits(value % 0x8000, Math.min(rice, 15))
  }

  /** All that was written. */
  text(): string {
    if (this.#held) this.bits(0, 13 - this.#held)
    return this.#pieces.join('')
  }

  #put(value: number): void {
    this.#pieces.push(weightAlphabet[value % 91]! + weightAlphabet[Math.floor(value / 91)]!)
  }
}
