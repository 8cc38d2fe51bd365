import {extname} from 'node:path'
import type {ClaimGraph} from '../../types/graph.js'
import type {Options} from '../../types/options.js'

/** A format that is read back: a graph from before. */
export type Earlier = 'brat' | 'json'
/** From what stands in a file to its graph; `beside` reads the file of the same name with another extension. */
export type EarlierReader = (
  text: string,
  options: Options,
  beside: (extension: string) => Promise<string>
) => ClaimGraph | Promise<ClaimGraph>

const extensions: Readonly<Record<string, Earlier>> = {'.ann': 'brat', '.json': 'json'}

const readers: Readonly<Record<Earlier, () => Promise<EarlierReader>>> = {
  brat: async () => {
    const {readBrat} = await import('../formats/read-brat.js')
    return async (ann, options, beside) => readBrat(await beside('.txt'), ann, options)
  },
  json: async () => (await import('../formats/read-json.js')).readJson
}

/** What can be read back. */
export const earlierFormats: readonly Earlier[] = ['brat', 'json']

/** The format that a file is in, by its name, where it is one that is read back. */
export function earlierOf(file: string): Earlier | undefined {
  return extensions[extname(file).toLowerCase()]
}

/** What reads a format back, loaded where it is asked for. */
export function earlierReader(format: Earlier): Promise<EarlierReader> {
  return readers[format]()
}
