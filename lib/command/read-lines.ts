/** Lines of a stream as bytes, without their line feed; never more than one line and one chunk in memory. */
export async function* readLines(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  /** The beginning of a line that has not ended yet. */
  let open: Uint8Array[] = []
  for await (const chunk of stream) {
    let from = 0
    for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, from)) {
      yield joined([...open, chunk.subarray(from, at)])
      open = []
      from = at + 1
    }
    if (from < chunk.length) open.push(chunk.subarray(from))
  }
  if (open.length) yield joined(open)
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  return parts.length === 1 ? parts[0]! : Buffer.concat(parts)
}
