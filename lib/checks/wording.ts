import type {Claim} from '../../types/claim.js'
import {stemsOf} from './stems.js'

/** A claim that shares words with another. */
export interface Match {
  readonly claim: Claim
  /** How many words both have. */
  readonly shared: number
  /** The share of the words of the one asked about that this one has, and the other way round. */
  readonly cover: number
  readonly back: number
  /** How many of them are in no name, and the share of such words of the one asked about. */
  readonly plainShared: number
  readonly plainCover: number
  /** The lesser of that share and the other way round. */
  readonly plain: number
}

/** Words in more claims than this are what the article is about: they lead to no other claim. */
const mostHolders = 40

/** The words of all claims of an article, to find those that say the same; time grows with the length of the article only. */
export class Wording {
  readonly #stems: readonly ReadonlySet<string>[]
  readonly #names: readonly ReadonlySet<string>[]
  readonly #holders = new Map<string, number[]>()
  readonly #claims: readonly Claim[]
  readonly #at: ReadonlyMap<string, number>

  constructor(claims: readonly Claim[]) {
    this.#claims = claims
    this.#at = new Map(claims.map(({id}, at) => [id, at]))
    this.#stems = claims.map(({pieces}) => stemsOf(pieces.map(({text}) => text).join(' ')))
    this.#names = claims.map(({names}) => stemsOf(names.map(({text}) => text).join(' ')))
    this.#stems.forEach((stems, at) => {
      for (const stem of stems) {
        const list = this.#holders.get(stem)
        if (list) list.push(at)
        else this.#holders.set(stem, [at])
      }
    })
  }

  /** How many words a claim has that say something. */
  sizeOf(claim: Claim): number {
    return this.#stems[this.#at.get(claim.id)!]!.size
  }

  /** Other claims with at least so many words in common, in order of appearance. */
  matches(claim: Claim, shared: number): readonly Match[] {
    const own = this.#at.get(claim.id)!
    const stems = this.#stems[own]!
    const candidates = new Set<number>()
    for (const stem of stems) {
      const list = this.#holders.get(stem)!
      if (list.length <= mostHolders) for (const at of list) candidates.add(at)
    }
    candidates.delete(own)
    const found: Match[] = []
    for (const at of [...candidates].sort((a, b) => a - b)) {
      const others = this.#stems[at]!
      let count = 0
      let named = 0
      for (const stem of stems) {
        if (!others.has(stem)) continue
        count++
        if (this.#names[own]!.has(stem)) named++
      }
      if (count < shared) continue
      const plainOf = (index: number): number => {
        let size = 0
        for (const stem of this.#stems[index]!) if (!this.#names[index]!.has(stem)) size++
        return size
      }
      found.push({
        claim: this.#claims[at]!,
        shared: count,
        cover: count / stems.size,
        back: count / others.size,
        plainShared: count - named,
        plainCover: (count - named) / Math.max(1, plainOf(own)),
        plain: (count - named) / Math.max(1, plainOf(own), plainOf(at))
      })
    }
    return found
  }
}
