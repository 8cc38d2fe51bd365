/** Half-open ranges of characters, as brat counts them. */
export type BratRanges = readonly (readonly [number, number])[]

/**
 * What stands in a brat file: spans, and events with what fills their roles.
 *
 * `{spans: {T1: {ranges: [[0, 4]], text: 'Ruiz', line: 1}}, events: [{id: 'E1', type: 'Attribution', trigger: 'T4', …}]}`
 */
export interface BratFile {
  readonly spans: ReadonlyMap<
    string,
    {readonly ranges: BratRanges; readonly text: string; readonly line: number}
  >
  readonly events: readonly BratEvent[]
  /** An error that names file and line: what came, and what was expected. */
  readonly broken: (line: number, expected: string) => SyntaxError
}

/** One event: `E1	Attribution:T4 Source:T1 Cue:T2 Content:T3`. */
export interface BratEvent {
  readonly id: string
  readonly type: string
  readonly trigger: string
  /** Without the number that tells two of a kind apart: `Content2` is `Content`. */
  readonly roles: readonly {readonly role: string; readonly id: string}[]
  readonly line: number
}

/**
 * Read the `T` spans and the `E` events of a brat file; notes, relations and attributes do not matter here.
 *
 * @param ann
 *   Text of the file.
 * @param name
 *   Name of the file, for errors.
 * @throws {SyntaxError}
 *   Where a span or an event is broken, or a line is none of brat: file, line, what came and what was expected.
 */
export function parseBrat(ann: string, name: string): BratFile {
  const lines = ann.split(/\r?\n/)
  const broken = (line: number, expected: string): SyntaxError =>
    new SyntaxError(`${name}:${line}: Unexpected \`${lines[line - 1]!.slice(0, 80)}\`, expected ${expected}`)
  const spans = new Map<string, {ranges: BratRanges; text: string; line: number}>()
  const events: BratEvent[] = []
  let begun = false
  lines.forEach((text, at) => {
    const line = at + 1
    const [id = '', body = '', words = ''] = text.split('\t')
    if (/^T\d+$/.test(id)) {
      const match = /^\S+ (\d+ \d+(?:;\d+ \d+)*)$/.exec(body)
      if (!match) throw broken(line, '`T1<tab>Source 0 4<tab>text`')
      const ranges = match[1]!.split(';').map((range) => range.split(' ').map(Number) as [number, number])
      if (ranges.some(([start, end]) => start >= end)) throw broken(line, 'spans that end after their start')
      spans.set(id, {ranges, text: words, line})
    } else if (/^E\d+$/.test(id)) {
      if (!/^\S+:\S+(?: \S+:\S+)*\s*$/.test(body))
        throw broken(line, '`E1<tab>Attribution:T4 Source:T1 Cue:T2 Content:T3`')
      const [first, ...roles] = body
        .trim()
        .split(' ')
        .map((pair) => {
          const [role = '', value = ''] = pair.split(':')
          return {role: role.replace(/\d+$/, ''), id: value}
        })
      events.push({id, type: first!.role, trigger: first!.id, roles, line})
    } else if (/^[A-Z#*][^\t]*\t/.test(text)) begun = true
    // Behind a span it may be the second line of its text.
    else if (!begun && spans.size === 0 && text.trim() !== '') {
      throw broken(line, 'a line of a brat file, such as `T1<tab>Source 0 4<tab>text`')
    }
  })
  return {spans, events, broken}
}
