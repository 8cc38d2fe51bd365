import {spawn} from 'node:child_process'
import {once} from 'node:events'
import {existsSync} from 'node:fs'
import {mkdir, mkdtemp, open, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {expect, jest, test} from '@jest/globals'

// Starting a program takes long on a busy machine.
jest.setTimeout(60_000)

const main = fileURLToPath(new URL('../../lib/command/main.js', import.meta.url))
const {FORCE_COLOR, NO_COLOR, ...environment} = process.env

/** Run the command as a program of its own. */
function start(args: readonly string[], env: NodeJS.ProcessEnv = {}) {
  const child = spawn(process.execPath, [main, ...args], {env: {...environment, ...env}})
  let complaints = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    complaints += text
  })
  // The command may end before it has read everything.
  child.stdin.on('error', () => {})
  const ended = once(child, 'close').then(([code]) => ({code, complaints}))
  return {child, ended}
}

async function shown(env: NodeJS.ProcessEnv): Promise<string> {
  const {child, ended} = start([], env)
  child.stdin.end('Ann Lee said the bridge is closed.')
  let out = ''
  for await (const chunk of child.stdout.setEncoding('utf8')) out += chunk
  await ended
  return out
}

test('ends quietly when its reader goes away', async () => {
  const {child, ended} = start(['--ndjson'])
  child.stdin.end('{"text":"Ann Lee said the bridge is closed."}\n'.repeat(2000))
  await once(child.stdout, 'readable')
  child.stdout.destroy()
  expect(await ended).toEqual({code: 0, complaints: ''})
})

const full = '/dev/full'
;(existsSync(full) ? test : test.skip)('says so where there is no space for what it writes', async () => {
  const sink = await open(full, 'w')
  try {
    const child = spawn(process.execPath, [main], {stdio: ['pipe', sink.fd, 'pipe']})
    let complaints = ''
    child.stderr!.setEncoding('utf8').on('data', (text: string) => {
      complaints += text
    })
    child.stdin!.end('Ann Lee said the bridge is closed.')
    const [code] = await once(child, 'close')
    expect({code, complaints}).toEqual({
      code: 1,
      complaints: 'standard output: cannot be written: no space left\n'
    })
  } finally {
    await sink.close()
  }
})

test('names a configuration that cannot be read, also where looking for articles takes longer', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'reportedly-configured-'))
  try {
    for (let number = 0; number < 100; number++) await mkdir(join(folder, String(number)))
    await writeFile(join(folder, '99/a.txt'), 'It rained.')
    const {child, ended} = start(['lint', '--config', folder, folder])
    child.stdin.end()
    const {code, complaints} = await ended
    expect(complaints).toMatch(/: cannot be read: it is a folder, expected a file\n$/)
    expect(complaints.split('\n')).toHaveLength(2)
    expect(code).toBe(2)
  } finally {
    await rm(folder, {recursive: true})
  }
})

test('gives its exit code to the shell', async () => {
  const {child, ended} = start(['--what'])
  child.stdin.end()
  expect((await ended).code).toBe(2)
})

test('writes colours where they are asked for, and not into a pipe of itself', async () => {
  expect(await shown({})).not.toContain('\u001B')
  expect(await shown({FORCE_COLOR: '1'})).toContain('\u001B')
  expect(await shown({FORCE_COLOR: '0'})).not.toContain('\u001B')
})

test('reads an article where few files can be open at once', async () => {
  const child = spawn('sh', [
    '-c',
    'ulimit -n 256; exec "$@"',
    'sh',
    process.execPath,
    main,
    '--format',
    'ndjson'
  ])
  child.stdin.end('The mayor said the dam had failed.')
  let out = ''
  for await (const chunk of child.stdout.setEncoding('utf8')) out += chunk
  expect(JSON.parse(out).attributions[0].cue.text).toBe('said')
})

test('checks more files than can be open at once', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'reportedly-many-'))
  try {
    for (let number = 0; number < 400; number++) await writeFile(join(folder, `${number}.txt`), 'It rained.')
    const child = spawn('sh', [
      '-c',
      'ulimit -n 256; exec "$@"',
      'sh',
      process.execPath,
      main,
      'lint',
      folder
    ])
    let out = ''
    for await (const chunk of child.stdout.setEncoding('utf8')) out += chunk
    expect(out.match(/no issues found/g)).toHaveLength(400)
  } finally {
    await rm(folder, {recursive: true})
  }
})
