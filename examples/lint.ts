// Who has no name in an article? A check of our own, with messages as of any retext plugin, one for each source.
import {readFileSync} from 'node:fs'
import {retextClaims} from 'reportedly'
import retextEnglish from 'retext-english'
import {unified} from 'unified'
import {VFile} from 'vfile'
import {reporter} from 'vfile-reporter'

function checkUnnamed() {
  return (_tree: unknown, file: VFile) => {
    const {attributions = [], sources = []} = file.data.claimGraph ?? {}
    const unnamed = new Set(sources.filter(({identity}) => identity === 'unnamed').map(({id}) => id))
    for (const {source, mention} of attributions) {
      if (!mention[0] || !source || !unnamed.delete(source)) continue
      const {start, text} = mention[0]
      const lines = String(file).slice(0, start).split('\n')
      const place = {line: lines.length, column: lines.at(-1)!.length + 1, offset: start}
      file.message(`Unexpected source without a name: \`${text}\``, {place, ruleId: 'unnamed', source: 'own'})
    }
  }
}

const path = 'examples/articles/grocer-merger.txt'
const file = new VFile({path, value: readFileSync(path)})
const processor = unified().use(retextEnglish).use(retextClaims).use(checkUnnamed)
processor.runSync(processor.parse(file), file)
console.log(reporter(file))

// Output:
// examples/articles/grocer-merger.txt
// 8:55  warning Unexpected source without a name: `people familiar with the talks` unnamed own
// 19:93 warning Unexpected source without a name: `A second person`                unnamed own
//
// ⚠ 2 warnings
