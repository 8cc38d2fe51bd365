import {join} from 'node:path'
import {createGenerator} from 'ts-json-schema-generator'

/** The JSON Schema of a claim graph, made from the types in a checkout of this project. */
export function makeSchema(root: string): unknown {
  const schema = createGenerator({
    path: join(root, 'types/graph.ts'),
    tsconfig: join(root, 'tsconfig.json'),
    type: 'ClaimGraph',
    skipTypeCheck: true
  }).createSchema('ClaimGraph')
  return JSON.parse(JSON.stringify(schema))
}
