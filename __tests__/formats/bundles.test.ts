import {fileURLToPath} from 'node:url'
import {expect, test} from '@jest/globals'
import {build} from 'esbuild'

/** What a bundler takes in for a module of one line, by package or folder. */
async function bundled(code: string): Promise<{bytes: number; has: (name: string) => boolean}> {
  const {metafile} = await build({
    stdin: {contents: code, resolveDir: fileURLToPath(new URL('../../../', import.meta.url))},
    bundle: true,
    format: 'esm',
    platform: 'browser',
    metafile: true,
    minify: true,
    write: false,
    outdir: 'out',
    logLevel: 'silent'
  })
  const [output] = Object.values(metafile.outputs)
  const used = Object.entries(output!.inputs).filter(([, {bytesInOutput}]) => bytesInOutput > 0)
  return {bytes: output!.bytes, has: (name) => used.some(([path]) => path.includes(name))}
}

test('the main entry holds no format and no library that only formats need', async () => {
  const {has} = await bundled("export {readArticle, voices} from 'reportedly'")
  for (const name of ['@viz-js', 'papaparse', 'dist/lib/formats/'])
    expect([name, has(name)]).toEqual([name, false])
})

test('queries bring nothing with them but queries', async () => {
  const {bytes, has} = await bundled(
    "export {chains, claims, claimsOf, merge, neighbours, origins, path, sources, sourcesOf, toGraphology, voices} from 'reportedly'"
  )
  expect(bytes).toBeLessThan(10_000)
  for (const name of ['messages', 'weights']) expect([name, has(name)]).toEqual([name, false])
})

test('a format brings nothing with it that others need', async () => {
  const {bytes, has} = await bundled("export {graphml} from 'reportedly/formats'")
  expect(bytes).toBeLessThan(30_000)
  for (const name of ['@viz-js', 'papaparse', 'weights']) expect([name, has(name)]).toEqual([name, false])
})

test('a picture is drawn without the models', async () => {
  const {has} = await bundled("export {svg} from 'reportedly/formats'")
  expect([has('@viz-js'), has('weights')]).toEqual([true, false])
})
