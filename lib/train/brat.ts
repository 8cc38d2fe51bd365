/** An attribution of a corpus, as half-open character ranges. */
export interface Gold {
  readonly source: readonly (readonly [number, number])[]
  readonly cue: readonly (readonly [number, number])[]
  readonly content: readonly (readonly [number, number])[]
}
type Ranges = [number, number][]

/**
 * Read the `T` spans and the `E` events of a brat file; other lines do not matter here.
 *
 * @param ann
 *   Text of the file.
 * @param name
 *   Name of the file, for errors.
 * @throws {SyntaxError}
 *   Where a span or an event is broken: file, line, what came and what was expected.
 */
export function readBrat(ann: string, name: string): Gold[] {
  const lines = ann.split(/\r?\n/)
  const broken = (at: number, expected: string): SyntaxError =>
    new SyntaxError(`${name}:${at + 1}: Unexpected \`${lines[at]!.slice(0, 80)}\`, expected ${expected}`)
  const spans = new Map<string, Ranges>()
  lines.forEach((line, at) => {
    const [id = '', body = ''] = line.split('\t')
    if (!/^T\d+$/.test(id)) return
    const match = /^\S+ (\d+ \d+(?:;\d+ \d+)*)$/.exec(body)
    if (!match) throw broken(at, '`T1<tab>Source 0 4<tab>text`')
    const ranges = match[1]!.split(';').map((range) => range.split(' ').map(Number) as [number, number])
    if (ranges.some(([start, end]) => start >= end)) throw broken(at, 'spans that end after their start')
    spans.set(id, ranges)
  })
  const found: Gold[] = []
  lines.forEach((line, at) => {
    const [id = '', body = ''] = line.split('\t')
    if (!/^E\d+$/.test(id)) return
    if (!/^\S+:\S+(?: \S+:\S+)*\s*$/.test(body))
      throw broken(at, '`E1<tab>Attribution:T4 Source:T1 Cue:T2 Content:T3`')
    const gold = {source: [] as Ranges, cue: [] as Ranges, content: [] as Ranges}
    for (const pair of body.trim().split(' ')) {
      const [role = '', span = ''] = pair.split(':')
      const key = role.toLowerCase().replace(/\d+$/, '')
      if (key !== 'source' && key !== 'cue' && key !== 'content') continue
      const ranges = spans.get(span)
      if (!ranges) throw broken(at, `a line \`${span}<tab>…\` in the file`)
      gold[key].push(...ranges)
    }
    if (gold.cue.length || gold.content.length) found.push(gold)
  })
  return found
}
