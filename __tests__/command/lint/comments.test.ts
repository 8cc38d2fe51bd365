import {expect, test} from '@jest/globals'
import {inFolder} from './in-folder.js'

const configuration = '{"preset": "off", "checks": {"vague-source": "warn"}}'
const vague = 'Experts say the bridge is safe.'

const linesOf = async (text: string, name: string = 'a.md'): Promise<readonly string[]> => {
  let lines: readonly string[] = []
  await inFolder({'.reportedlyrc': configuration, [name]: text}, async ({found}) => {
    lines = (await found([name])).lines
  })
  return lines
}

test('a comment leaves out findings in the next paragraph', async () => {
  const text = `# Bridge\n\n<!--reportedly ignore vague-source-->\n\n${vague}\n\n${vague}\n`
  expect(await linesOf(text)).toEqual(['a.md 7:1 warn vague-source Experts'])
})

test('a comment without a rule leaves out all', async () => {
  expect(await linesOf(`<!--reportedly ignore-->\n\n${vague}\n`)).toEqual([])
})

test('a comment leaves out findings until another takes it back', async () => {
  const text = `<!--reportedly disable-->\n\n${vague}\n\n${vague}\n\n<!--reportedly enable-->\n\n${vague}\n`
  expect(await linesOf(text)).toEqual(['a.md 9:1 warn vague-source Experts'])
})

test('a comment for something else, or in plain text, changes nothing', async () => {
  expect(await linesOf(`<!--lint ignore-->\n\n${vague}\n`)).toEqual(['a.md 3:1 warn vague-source Experts'])
  expect(await linesOf(`<!--reportedly ignore-->\n\n${vague}\n`, 'a.txt')).toEqual([
    'a.txt 3:1 warn vague-source Experts'
  ])
})

test('a comment that leaves out a check that there is not is named', async () => {
  expect(await linesOf('<!--reportedly ignore vague-->\n\nIt rained.\n')).toEqual(['a.md 1:1 warn known'])
})

test('a comment with a wrong word is named', async () => {
  expect(await linesOf('<!--reportedly hide-->\n\nIt rained.\n')).toEqual([
    "a.md 1:1 error Unknown keyword `hide`: expected `'enable'`, `'disable'`, or `'ignore'`"
  ])
})
