import {mkdir, mkdtemp, readdir, readFile, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {Readable} from 'node:stream'
import {afterAll, beforeAll, expect, test} from '@jest/globals'
import {readArticle} from 'reportedly'
import {command} from '../../lib/command/command.js'
import type {Output} from '../../lib/command/streams.js'

let folder: string
const inFolder = (name: string): string => join(folder, name)

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'reportedly-test-'))
})
afterAll(() => rm(folder, {recursive: true}))

/** An output that keeps what is written to it. */
class Kept implements Output {
  text = ''
  write(text: string): boolean {
    this.text += text
    return true
  }
  once(): void {}
  removeListener(): void {}
}

async function run(args: string[], input: string | Uint8Array[] = '') {
  const stdin = Readable.from(typeof input === 'string' ? [Buffer.from(input)] : input)
  const stdout = new Kept()
  const stderr = new Kept()
  const code = await command(args, {stdin, stdout, stderr})
  return {code, out: stdout.text, complaints: stderr.text}
}

test('reads standard input where there is no file', async () => {
  const {code, out} = await run(['--format', 'json'], 'Ann Lee said the bridge is closed.')
  expect(code).toBe(0)
  expect(JSON.parse(out)).toEqual(readArticle('Ann Lee said the bridge is closed.'))
})

test('writes a file for each into a folder that it makes', async () => {
  await writeFile(inFolder('a.txt'), 'Ann Lee said so.')
  await writeFile(inFolder('b.story.txt'), 'Bo Ruiz said so.')
  const out = inFolder('made/here')
  const result = await run(['--format', 'json', '--out', out, inFolder('a.txt'), inFolder('b.story.txt')])
  expect(result).toEqual({code: 0, out: '', complaints: ''})
  expect(await readdir(out)).toEqual(['a.json', 'b.story.json'])
  expect(JSON.parse(await readFile(join(out, 'a.json'), 'utf8'))).toEqual(
    readArticle('Ann Lee said so.', {id: 'a'})
  )
})

test('reads Markdown by its extension, or where it is told to', async () => {
  const note = '# News\n\nAnn Lee said the *bridge* is closed.'
  await writeFile(inFolder('note.md'), note)
  await writeFile(inFolder('note.txt'), note)
  const contents = async (args: string[], input = '') =>
    JSON.parse((await run(['--format', 'json', ...args], input)).out).attributions[0].content[0].text
  expect(await contents([inFolder('note.md')])).toBe('the bridge is closed')
  expect(await contents([inFolder('note.txt')])).toBe('the *bridge* is closed')
  expect(await contents(['--from', 'markdown', inFolder('note.txt')])).toBe('the bridge is closed')
  expect(await contents(['--from', 'markdown'], note)).toBe('the bridge is closed')
  expect(await contents(['--from', 'text', inFolder('note.md')])).toBe('the *bridge* is closed')
})

test('reads pages by their extension or how they begin, in the encoding that they name', async () => {
  const page = '<p>Ann Lee said the caf\u00E9 <b>is closed</b>.</p>'
  const content = async (args: string[], input: string | Uint8Array[] = '') =>
    JSON.parse((await run(['--format', 'json', ...args], input)).out).attributions[0].content[0].text
  await writeFile(inFolder('page.html'), page)
  await writeFile(inFolder('old.htm'), Buffer.from(`<meta charset="windows-1252">${page}`, 'latin1'))
  await writeFile(inFolder('page'), `<!DOCTYPE html>${page}`)
  for (const name of ['page.html', 'old.htm', 'page'])
    expect(await content([inFolder(name)])).toBe('the café is closed')
  expect(await content([], `<html>${page}`)).toBe('the café is closed')
  expect(await content(['--from', 'html'], page)).toBe('the café is closed')
  expect(await content(['--from', 'text', inFolder('page.html')])).toContain('<b>is closed')
})

test('names what a file may be written in', async () => {
  expect(await run(['--from', 'word', inFolder('page.html')])).toEqual({
    code: 2,
    out: '',
    complaints:
      'Unexpected --from `word`, expected one of `text`, `html`, `markdown`, `brat`, `json`\nTry `reportedly --help`\n'
  })
})

test('names a file that it cannot read, and goes on', async () => {
  await writeFile(inFolder('good.txt'), 'Ann Lee said so.')
  const {code, out, complaints} = await run(['--format', 'json', inFolder('none.txt'), inFolder('good.txt')])
  expect(code).toBe(1)
  expect(complaints).toBe(`${inFolder('none.txt')}: cannot be read: no such file or folder\n`)
  expect(JSON.parse(out).article.id).toBe('good')
})

test('reads the articles of a folder, and below it', async () => {
  await mkdir(inFolder('desk/old/.git'), {recursive: true})
  await mkdir(inFolder('desk/out'))
  await mkdir(inFolder('desk/node_modules'))
  for (const name of [
    'b.txt',
    'a.md',
    'page.html',
    'old/c.txt',
    'old/.git/d.txt',
    'out/e.txt',
    'node_modules/f.txt'
  ])
    await writeFile(inFolder(`desk/${name}`), 'Ann Lee said so.')
  const {code, complaints} = await run(['-f', 'json', '-o', inFolder('desk/out'), inFolder('desk')])
  expect([code, complaints]).toEqual([0, ''])
  expect((await readdir(inFolder('desk/out'))).sort()).toEqual(['a.json', 'b.json', 'c.json', 'e.txt'])
})

test('says where a folder has no articles, and goes on', async () => {
  await mkdir(inFolder('empty'))
  await writeFile(inFolder('beside.txt'), 'Ann Lee said so.')
  const {code, out, complaints} = await run(['-f', 'json', inFolder('empty'), inFolder('beside.txt')])
  expect(code).toBe(1)
  expect(complaints).toBe(
    `Expected articles in ${inFolder('empty')}, got none: in a folder, files are read that end in \`.text\`, \`.markdown\`, \`.md\`, \`.mkd\`, \`.txt\`\n`
  )
  expect(JSON.parse(out).article.id).toBe('beside')
})

test.each([
  ['a.docx', 'PK\x03\x04\x14\x00', 'a Word document or an archive'],
  ['a.pdf', '%PDF-1.7', 'a PDF'],
  ['a.txt', '{\\rtf1 It rained.}', 'rich text (RTF)']
])('reads no %s that is %j', async (name, text, kind) => {
  await writeFile(inFolder(name), text)
  const {code, out, complaints} = await run([inFolder(name)])
  expect([code, out]).toEqual([1, ''])
  expect(complaints).toBe(
    `${inFolder(name)}: cannot be read: Expected text, got ${kind}: save it as plain text, Markdown or HTML\n`
  )
})

test('does not write two results into one file', async () => {
  for (const name of ['one', 'two']) {
    await mkdir(inFolder(name), {recursive: true})
    await writeFile(inFolder(`${name}/same.txt`), `${name} said so.`)
  }
  const out = inFolder('clash')
  const files = [inFolder('one/same.txt'), inFolder('two/same.txt')]
  const {code, complaints} = await run(['--format', 'json', '--out', out, ...files])
  expect(code).toBe(1)
  expect(complaints).toBe(
    `${files[1]}: would replace the result of ${files[0]}, ${join(out, 'same.json')}: not read, rename one of them\n`
  )
  expect(await readFile(join(out, 'same.json'), 'utf8')).toContain('"one said so."')
})

test('writes a graph a line, also for many files', async () => {
  await writeFile(inFolder('first.txt'), 'Ann Lee said so.')
  await writeFile(inFolder('second.txt'), 'Bo Ruiz said so.')
  const {code, out} = await run(['--format', 'ndjson', inFolder('first.txt'), inFolder('second.txt')])
  expect(code).toBe(0)
  expect(out.split('\n').map((line) => (line ? JSON.parse(line) : line))).toEqual([
    readArticle('Ann Lee said so.', {id: 'first'}),
    readArticle('Bo Ruiz said so.', {id: 'second'}),
    ''
  ])
})

test('puts the text and settings for brat beside its files, and leaves those alone that are there', async () => {
  await writeFile(inFolder('noted.txt'), 'Ann Lee said so.')
  const out = inFolder('standoff')
  const args = ['--format', 'brat', '--out', out, inFolder('noted.txt')]
  await run(args)
  expect(await readdir(out)).toEqual(['annotation.conf', 'noted.ann', 'noted.txt'])
  expect(await readFile(join(out, 'annotation.conf'), 'utf8')).toMatch(/^\[entities\]\nSource\n/)
  expect(await readFile(join(out, 'noted.txt'), 'utf8')).toBe('Ann Lee said so.')
  await writeFile(join(out, 'annotation.conf'), 'mine')
  expect(await run(args)).toEqual({code: 0, out: '', complaints: ''})
  expect(await readFile(join(out, 'annotation.conf'), 'utf8')).toBe('mine')
})

test('does not write a text over another', async () => {
  await writeFile(inFolder('own.md'), '*Ann Lee* said so.')
  await writeFile(inFolder('own.txt'), 'My notes.')
  const {code, complaints} = await run(['--format', 'brat', '--out', folder, inFolder('own.md')])
  expect(code).toBe(1)
  expect(complaints).toBe(
    `${inFolder('own.txt')}: has other words than the article: not written, move it away\n`
  )
  expect(await readFile(inFolder('own.txt'), 'utf8')).toBe('My notes.')
})

test('reads a corrected brat file with the text beside it', async () => {
  await writeFile(inFolder('marked.txt'), 'Ann Lee left, Bo Ruiz said.')
  await writeFile(
    inFolder('marked.ann'),
    'T1\tSource 0 7\tAnn Lee\nT2\tCue 22 26\tsaid\nT3\tContent 8 12\tleft\nE1\tAttribution:T2 Source:T1 Cue:T2 Content:T3\n'
  )
  const {code, out} = await run(['--format', 'json', inFolder('marked.ann')])
  expect(code).toBe(0)
  const {article, attributions} = JSON.parse(out)
  expect(article.id).toBe('marked')
  expect(attributions).toMatchObject([{mention: [{text: 'Ann Lee'}], content: [{text: 'left'}]}])
})

test('says so where the text of a brat file is missing', async () => {
  await writeFile(inFolder('alone.ann'), '')
  const {code, complaints} = await run([inFolder('alone.ann')])
  expect(code).toBe(1)
  expect(complaints).toBe(
    `${inFolder('alone.ann')}: could not be made out: ${inFolder('alone.txt')}: cannot be read: no such file or folder\n`
  )
})

test('reads a graph back, and says what is wrong with one', async () => {
  const graph = readArticle('Ann Lee said so.', {id: 'told'})
  await writeFile(inFolder('told.json'), JSON.stringify(graph))
  expect(JSON.parse((await run(['--format', 'json', inFolder('told.json')])).out)).toEqual(graph)
  const {code, complaints} = await run(['--from', 'json'], JSON.stringify({...graph, version: 2, edges: 1}))
  expect(code).toBe(1)
  expect(complaints).toBe(
    'standard input: could not be made out: Expected a claim graph: Expected `version` to be `1`, got `2` (number); and 1 more\n'
  )
})

test('leaves nothing half written', async () => {
  await writeFile(inFolder('whole.txt'), 'Ann Lee said so.')
  await mkdir(inFolder('taken/whole.json'), {recursive: true})
  const {code, complaints} = await run([
    '--format',
    'json',
    '--out',
    inFolder('taken'),
    inFolder('whole.txt')
  ])
  expect(code).toBe(1)
  expect(complaints).toBe(
    `${inFolder('taken/whole.json')}: cannot be written: it is a folder, expected a file\n`
  )
  expect(await readdir(inFolder('taken'))).toEqual(['whole.json'])
})

test('drops a byte order mark, and reads UTF-16 where the mark says so', async () => {
  const text = 'Ann Lee said “so”.'
  await writeFile(inFolder('mark.txt'), `\uFEFF${text}`)
  await writeFile(inFolder('wide.txt'), Buffer.from(`\uFEFF${text}`, 'utf16le'))
  for (const name of ['mark.txt', 'wide.txt']) {
    const {out} = await run(['--format', 'json', inFolder(name)])
    expect(JSON.parse(out).article.passages[0].text).toBe(text)
  }
})

test('reads an article a line, whatever chunks they come in', async () => {
  const lines = [
    '{"id":"x","text":"Ann Lee said so.","published":"2020-06-04"}',
    '',
    '{"id":7,"text":"Él said 👍."}'
  ]
  const bytes = Buffer.from(`\uFEFF${lines.join('\r\n')}`)
  const chunks = Array.from(bytes, (byte) => Uint8Array.of(byte))
  const {code, out} = await run(['--ndjson', '--publisher', 'The Daily Example'], chunks)
  expect(code).toBe(0)
  expect(out.split('\n').map((line) => (line ? JSON.parse(line) : line))).toEqual([
    readArticle('Ann Lee said so.', {id: 'x', publisher: 'The Daily Example', published: '2020-06-04'}),
    readArticle('Él said 👍.', {id: '7', publisher: 'The Daily Example'}),
    ''
  ])
})

test('names a bad line by its number, and goes on', async () => {
  const lines = [
    '{"text": "Ann said so."}',
    '{"text": ',
    '[1]',
    '{"id": "x"}',
    '{"text": "", "title": 3}',
    '{"text": ""}'
  ]
  const {code, out, complaints} = await run(['--ndjson'], lines.join('\n'))
  expect(code).toBe(1)
  expect(complaints.split('\n')).toEqual([
    'standard input, line 2: Expected JSON, got `{"text": `',
    'standard input, line 3: Expected `article` to be an object, got `[1]` (array)',
    'standard input, line 4: Expected `text` to be a string, got `undefined`',
    'standard input, line 5: Expected `title` to be a string, got `3` (number)',
    ''
  ])
  expect(
    out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).article.id)
  ).toEqual(['line-1', 'line-6'])
})

test('shows no control character of a file name or a line', async () => {
  const {complaints} = await run(['--ndjson', 'none\u001B[2J.ndjson', '-'], 'bad\u001B[31m')
  expect(complaints.split('\n')).toEqual([
    'none\\x1B[2J.ndjson: cannot be read: no such file or folder',
    'standard input, line 1: Expected JSON, got `bad\\x1B[31m`',
    ''
  ])
})

test.each([
  [['--colour'], 'Unexpected option `--colour`, expected one of `--ndjson`, `--from`, `--format`, `--out`, '],
  [['--toString'], 'Unexpected option `--toString`, expected one of '],
  [['-x'], 'Unexpected option `-x`, expected one of '],
  [['-f'], 'Expected a value after `-f`, got none'],
  [['--out', '--format', 'json'], 'Expected a value after `--out`, got `--format`'],
  [['--ndjson=yes'], 'Unexpected value `yes` of `--ndjson`, expected none'],
  [[''], 'Expected `FILE` to be a name, got `""` (string)'],
  [['--format', 'xml'], 'Unexpected --format `xml`, expected one of `json`, `ndjson`, '],
  [['--format', 'toString'], 'Unexpected --format `toString`, expected one of `json`, `ndjson`, '],
  [['--ndjson', '--format', 'json'], 'Unexpected `--ndjson` with `--format`, expected only one of them'],
  [['--out', 'x', 'a.txt'], 'Expected `--format` with `--out DIR`'],
  [['--title', 'x', 'a.txt', 'b.txt'], 'Unexpected `--title` for 2 files, expected it for one only'],
  [['--format', 'brat', 'a.txt', 'b.txt'], 'Expected `--out DIR` with 2 files'],
  [
    ['--published', 'June'],
    'Expected `published` to be an ISO date such as `2020-06-04`, got `"June"` (string)'
  ],
  [['--min-confidence', 'x'], 'Expected `--min-confidence` to be a number from 0 to 1, got `"x"` (string)']
])('refuses %j', async (args, message) => {
  const {code, out, complaints} = await run(args)
  expect(complaints).toContain(message)
  expect(complaints).toMatch(/\nTry `reportedly --help`\n$/)
  expect(out).toBe('')
  expect(code).toBe(2)
})

test('gives a value that begins with a dash where it is joined', async () => {
  const {code, out} = await run(['--format=json', '--publisher=-30-'], 'Ann Lee said so.')
  expect(code).toBe(0)
  expect(JSON.parse(out).article.publisher).toBe('-30-')
})

test('says what is no text, and reads what can be read', async () => {
  await writeFile(inFolder('latin.txt'), Buffer.from('Ann Lee said the caf\u00E9 is closed.', 'latin1'))
  await writeFile(inFolder('null.txt'), 'Ann Lee said\0 so.')
  const {code, out, complaints} = await run([
    '--format',
    'ndjson',
    inFolder('latin.txt'),
    inFolder('null.txt')
  ])
  expect(complaints).toBe(
    `${inFolder('latin.txt')}: Expected text in UTF-8 or UTF-16, got another encoding: save it as UTF-8
${inFolder('null.txt')}: Expected text, got a file with null characters in it
`
  )
  expect(out).toContain('the caf\uFFFD is closed')
  expect(code).toBe(0)
})

test.each(['lint', 'train', 'evaluate'])('%s has help of its own, and leads to it', async (name) => {
  for (const option of ['-h', '--help']) {
    const {code, out, complaints} = await run([name, option])
    expect({code, complaints}).toEqual({code: 0, complaints: ''})
    expect(out.startsWith(`Usage: reportedly ${name} `)).toBe(true)
    expect(out.split('\n').every((line) => line.length <= 80)).toBe(true)
  }
  const {code, complaints} = await run([name, '--colour'])
  expect(code).toBe(2)
  expect(complaints).toMatch(/^Unexpected option `--colour`, expected one of /)
  expect(complaints).toContain(`\nTry \`reportedly ${name} --help\`\n`)
})

test.each([
  [['train'], 2, 'Expected CORPUS_DIR, got none\n'],
  [['evaluate', 'a', 'b'], 2, 'Expected one CORPUS_DIR, got 2\n'],
  [['train', 'a'], 2, 'Expected `--out FILE`, got none\n'],
  [
    ['train', 'a', '--out', 'b', '--seed', 'x'],
    2,
    'Expected `--seed` to be a whole number, got `"x"` (string)\n'
  ],
  [['evaluate', 'a', '--model', 'none.json'], 2, 'none.json: cannot be read: no such file or folder\n'],
  [
    ['evaluate', 'a', '--model', 'package.json'],
    2,
    'package.json: Expected `model` to be a model as `reportedly train` writes it, got `{"name":"reportedly",'
  ],
  [['evaluate', 'a', '--model', 'README.md'], 2, 'README.md: Expected JSON: '],
  [
    ['train', 'examples/corpus/dev', 'types', '--out', 'none.json'],
    1,
    'types: expected attributions in `attributions/NAME.ann` for articles in `text/NAME.txt`, got none\n'
  ],
  [
    ['evaluate', 'types'],
    1,
    'types: expected attributions in `attributions/NAME.ann` for articles in `text/NAME.txt`, got none\n'
  ]
])('says what is wrong with %j', async (args, expected, message) => {
  const {code, out, complaints} = await run(args)
  expect(complaints.startsWith(message)).toBe(true)
  expect({code, out}).toEqual({code: expected, out: ''})
})

test('shows its version and its help', async () => {
  const {version} = JSON.parse(await readFile('package.json', 'utf8'))
  expect(await run(['--version'])).toEqual({code: 0, out: `${version}\n`, complaints: ''})
  const {code, out} = await run(['--help'])
  expect(code).toBe(0)
  expect(out).toMatch(/^Usage: reportedly \[FILE\.\.\.\]\n/)
  expect(out.split('\n').every((line) => line.length <= 80)).toBe(true)
})
