// Bundles the installed package for browsers, reads articles with it in Chromium and in Node, and compares the graphs and their reports.
//   node browser.mjs FOLDER_WITH_PACKAGE CHROMIUM FILE...
import assert from 'node:assert/strict'
import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {basename, join, resolve} from 'node:path'
import {pathToFileURL} from 'node:url'
import {build} from 'esbuild'
import {chromium} from 'playwright-core'

const [folder, executablePath, ...files] = process.argv.slice(2)
const {readArticle, report} = await import(
  pathToFileURL(createRequire(join(resolve(folder), 'x.js')).resolve('reportedly')).href
)

const bundle = await build({
  stdin: {
    contents:
      "import {readArticle, report} from 'reportedly'; Object.assign(globalThis, {readArticle, report})",
    resolveDir: folder
  },
  bundle: true,
  format: 'iife',
  logLevel: 'error',
  minify: true,
  platform: 'browser',
  write: false
})
const script = bundle.outputFiles[0].text
console.log(`bundle: ${(script.length / 1e6).toFixed(1)} MB`)

const browser = await chromium.launch({
  executablePath,
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync'
  ]
})
try {
  const page = await browser.newPage()
  page.on('pageerror', (error) => {
    throw error
  })
  await page.addScriptTag({content: script})
  for (const file of files) {
    const text = readFileSync(file, 'utf8')
    const options = {id: basename(file), publisher: 'The Daily Example', published: '2024-03-14'}
    const there = await page.evaluate(
      ([text, options]) => globalThis.readArticle(text, options),
      [text, options]
    )
    const here = JSON.parse(JSON.stringify(readArticle(text, options)))
    assert.deepEqual(there, here, file)
    assert.equal(await page.evaluate((graph) => globalThis.report(graph), here), report(here), file)
    console.log(`${basename(file)}: ${here.attributions.length} attributions, ${here.claims.length} claims`)
  }
} finally {
  await browser.close()
}
