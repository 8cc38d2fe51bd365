import {join} from 'node:path'
import {createGenerator} from 'ts-json-schema-generator'

/** The JSON Schema of a type in a file, by default of a claim graph, made from a checkout of this project. */
export function makeSchema(
  root: string,
  file: string = 'types/graph.ts',
  type: string = 'ClaimGraph'
): unknown {
  const schema = createGenerator({
    path: join(root, file),
    tsconfig: join(root, 'tsconfig.json'),
    type,
    skipTypeCheck: true
  }).createSchema(type)
  return JSON.parse(JSON.stringify(schema))
}
