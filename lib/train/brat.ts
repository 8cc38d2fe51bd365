import {type BratRanges, parseBrat} from '../formats/parse-brat.js'

/** An attribution of a corpus, as half-open character ranges. */
export interface Gold {
  readonly source: BratRanges
  readonly cue: BratRanges
  readonly content: BratRanges
}

/**
 * Read the attributions of a brat file as corpora have them; other lines do not matter here.
 *
 * @param ann
 *   Text of the file.
 * @param name
 *   Name of the file, for errors.
 * @throws {SyntaxError}
 *   Where a span or an event is broken: file, line, what came and what was expected.
 */
export function readBrat(ann: string, name: string): Gold[] {
  const {spans, events, broken} = parseBrat(ann, name)
  return events.flatMap(({roles, line}) => {
    const ranges = (wanted: string): BratRanges =>
      roles.flatMap(({role, id}) => {
        if (role.toLowerCase() !== wanted) return []
        const span = spans.get(id)
        if (!span) throw broken(line, `a line \`${id}<tab>…\` in the file`)
        return span.ranges
      })
    const gold = {source: ranges('source'), cue: ranges('cue'), content: ranges('content')}
    return gold.cue.length || gold.content.length ? [gold] : []
  })
}
