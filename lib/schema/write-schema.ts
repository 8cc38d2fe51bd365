import {writeFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {makeSchema} from './make-schema.js'

/** Write the schema of a graph twice, as JSON for anybody and as a module for the check, and that of a report. Run by `npm run schema`. */
const root = new URL('../../../', import.meta.url)
const json = JSON.stringify(makeSchema(fileURLToPath(root)), null, 2)
writeFileSync(new URL('types/claim-graph.schema.json', root), `${json}\n`)
writeFileSync(
  new URL('lib/schema/claim-graph-schema.ts', root),
  `import type {JsonSchema} from './json-schema.js'\n\n/** Form of a claim graph, made from \`types/\` by \`npm run schema\`. */\nexport const claimGraphSchema: JsonSchema = ${json}\n`
)
const report = makeSchema(fileURLToPath(root), 'lib/reports/lint-report.ts', 'LintReport')
writeFileSync(new URL('types/lint-report.schema.json', root), `${JSON.stringify(report, null, 2)}\n`)
