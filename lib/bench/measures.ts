/**
 * One figure, or a few that belong together: which articles are read, and which script scores them.
 *
 * `{about: 'attributions on PolNeAR dev', input: …, format: 'brat', score: (predicted) => ['attributions.mjs', …]}`
 */
export interface Measure {
  readonly about: string
  /** Files as they are, or the lines of an NDJSON file to be made. */
  readonly input:
    | {readonly folder: string; readonly format: 'json' | 'brat'}
    | {readonly lines: () => readonly Readonly<Record<string, unknown>>[]}
  /** Script and arguments, after the folder or file of results is known. */
  readonly score: (predicted: string) => readonly string[]
}

/** Every measure that the data beside the project can give; paths are in that folder. */
export function measuresOf(
  corpora: string,
  rows: (file: string) => Readonly<Record<string, unknown>>[],
  text: (file: string) => string
): Readonly<Record<string, Measure>> {
  const page = (form: string): Measure => ({
    about: `passages of pages, ${form}`,
    input: {
      lines: () => rows('pages/pages.ndjson').map((row) => ({id: row.id, text: row[form]}))
    },
    score: (predicted) => ['passages.mjs', `${corpora}/pages/pages.ndjson`, predicted, form]
  })
  const claims = (corpus: string): Measure => ({
    about: `claims, ${corpus}`,
    input: {lines: () => rows(`${corpus}/sentences.ndjson`).map(({text}) => ({text}))},
    score: (predicted) => ['claims.mjs', corpus, `${corpora}/${corpus}/sentences.ndjson`, predicted]
  })
  return {
    attributions: {
      about: 'attributions, PolNeAR dev',
      input: {folder: `${corpora}/polnear/dev/text`, format: 'brat'},
      score: (predicted) => [
        'attributions.mjs',
        `${corpora}/polnear/dev/text`,
        `${corpora}/polnear/dev/attributions`,
        predicted
      ]
    },
    interview: {
      about: 'attributions, GUM interviews',
      input: {folder: `${corpora}/gum/interview/text`, format: 'brat'},
      score: (predicted) => [
        'attributions.mjs',
        `${corpora}/gum/interview/text`,
        `${corpora}/gum/interview/attributions`,
        predicted
      ]
    },
    labels: {
      about: 'basis, stance, tone, kind, identity, PolNeAR dev',
      input: {folder: `${corpora}/polnear/dev/text`, format: 'json'},
      score: (predicted) => ['labels.mjs', `${corpora}/polnear/labels/dev.ndjson`, predicted]
    },
    sources: {
      about: 'sources, GUM interviews',
      input: {
        lines: () =>
          rows('gum/interview/entities.ndjson').map(({id}) => ({
            id,
            text: text(`gum/interview/text/${id}.txt`)
          }))
      },
      score: (predicted) => ['sources.mjs', `${corpora}/gum/interview`, predicted]
    },
    chains: {
      about: 'nesting, MPQA',
      input: {lines: () => rows('mpqa/documents.ndjson').map(({id, text}) => ({id, text}))},
      score: (predicted) => ['chains.mjs', `${corpora}/mpqa/documents.ndjson`, predicted]
    },
    propsegment: claims('propsegment'),
    'carb-said': claims('carb-said'),
    visible: page('visible'),
    readable: page('readable')
  }
}
