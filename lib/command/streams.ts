/**
 * What a command reads from and writes to.
 *
 * `{stdin: process.stdin, stdout: process.stdout, stderr: process.stderr}`
 */
export interface Streams {
  readonly stdin: AsyncIterable<Uint8Array> & {readonly isTTY?: boolean}
  readonly stdout: Output
  readonly stderr: Output
}

/** A stream out, with what a terminal has besides: `{isTTY: true, columns: 80, write, once}`. */
export interface Output {
  readonly isTTY?: boolean
  readonly columns?: number
  write(text: string): boolean
  once(event: 'drain' | 'close', listener: () => void): unknown
  removeListener(event: 'drain' | 'close', listener: () => void): unknown
}
