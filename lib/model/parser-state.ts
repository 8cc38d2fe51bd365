/**
 * A parse under way, in the arc-hybrid system (Kuhlmann, Gómez-Rodríguez and Satta 2011).
 *
 * Words go one by one from the buffer onto a stack (`shift`); the top of the stack gets its head from the front of the
 * buffer (`left`) or from the word below it on the stack (`right`) and leaves. Behind the last word stands the root,
 * which may take one word only, when it is the last on the stack. So every word gets a head, in two moves a word,
 * and the result is always one projective tree.
 */
export class ParserState {
  /** How many words there are; this is also the index of the root. */
  size = 0
  /** Front of the buffer. */
  front = 0
  stack: Int32Array = new Int32Array(256)
  height = 0
  /** Head of a word, `size` for the root of the sentence; relation by index in `relations`. Valid once the word has left the stack. */
  heads: Int32Array = new Int32Array(256)
  names: Uint8Array = new Uint8Array(256)
  /** Children of a word: first and second from outside, on either side, or -1; how many there are. */
  lefts: Int32Array = new Int32Array(256)
  secondLefts: Int32Array = new Int32Array(256)
  rights: Int32Array = new Int32Array(256)
  secondRights: Int32Array = new Int32Array(256)
  leftCounts: Uint8Array = new Uint8Array(256)
  rightCounts: Uint8Array = new Uint8Array(256)
  /** The relations of the children on a side, as bits. */
  leftNames: Int32Array = new Int32Array(256)
  /** Last word of what stands under a word. */
  ends: Int32Array = new Int32Array(256)
  /** For the gap before a word: the child of the innermost arc over it. */
  gaps: Int32Array = new Int32Array(256)
  rightNames: Int32Array = new Int32Array(256)

  /** Begin with a sentence of so many words. */
  start(size: number): void {
    if (size >= this.stack.length) {
      const room = 2 * size
      this.stack = new Int32Array(room)
      this.heads = new Int32Array(room)
      this.names = new Uint8Array(room)
      this.lefts = new Int32Array(room)
      this.secondLefts = new Int32Array(room)
      this.rights = new Int32Array(room)
      this.secondRights = new Int32Array(room)
      this.leftCounts = new Uint8Array(room)
      this.rightCounts = new Uint8Array(room)
      this.ends = new Int32Array(room)
      this.gaps = new Int32Array(room)
      this.leftNames = new Int32Array(room)
      this.rightNames = new Int32Array(room)
    }
    this.size = size
    this.front = 0
    this.height = 0
    for (let i = 0; i <= size; i++) {
      this.lefts[i] = -1
      this.secondLefts[i] = -1
      this.rights[i] = -1
      this.secondRights[i] = -1
      this.leftCounts[i] = 0
      this.rightCounts[i] = 0
      this.leftNames[i] = 0
      this.ends[i] = i
      this.gaps[i] = -1
      this.rightNames[i] = 0
    }
  }

  /** Whether only the root is left. */
  get done(): boolean {
    return this.front === this.size && this.height === 0
  }

  get canShift(): boolean {
    return this.front < this.size
  }

  get canGoLeft(): boolean {
    return this.height > 0 && (this.front < this.size || this.height === 1)
  }

  get canGoRight(): boolean {
    return this.height > 1
  }

  shift(): void {
    this.stack[this.height++] = this.front++
  }

  /** The front of the buffer becomes the head of the top of the stack. */
  left(name: number): void {
    const child = this.stack[--this.height]!
    const head = this.front
    this.gaps[this.ends[child]! + 1] = child
    this.heads[child] = head
    this.names[child] = name
    // The newest child on the left is the one furthest out.
    this.secondLefts[head] = this.lefts[head]!
    this.lefts[head] = child
    if (this.leftCounts[head]! < 255) this.leftCounts[head]!++
    this.leftNames[head]! |= bit(name)
  }

  /** The word below the top of the stack becomes its head. */
  right(name: number): void {
    const child = this.stack[--this.height]!
    const head = this.stack[this.height - 1]!
    this.gaps[this.ends[head]! + 1] = child
    this.ends[head] = this.ends[child]!
    this.heads[child] = head
    this.names[child] = name
    this.secondRights[head] = this.rights[head]!
    this.rights[head] = child
    if (this.rightCounts[head]! < 255) this.rightCounts[head]!++
    this.rightNames[head]! |= bit(name)
  }
}

/** Some of 32 bits for a relation; a few rare ones share one. */
function bit(name: number): number {
  return 1 << (name & 31)
}
