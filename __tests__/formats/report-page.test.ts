import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {afterAll, beforeAll, describe, expect, test} from '@jest/globals'
import {html} from '../../lib/formats/html.js'
import {report} from '../../lib/formats/report/report.js'
import {readArticle} from '../../lib/read-article.js'
import {ownArticles} from '../shared-texts.js'
import {type Browser, executablePath, launch, type Page, type PageOptions} from './chromium.js'

const text = `Dam at Milford fails

Mayor Ann Lee said the dam had failed. Farmers reportedly fled the valley on Monday.

Officials said at least 12 houses were flooded. “It may rain again,” said Carla Ruiz, an engineer.

The valley is dry in summer.`
const graph = readArticle(text, {publisher: 'The Tarn Courier', published: '2024-03-14'})

/** The place of a claim in the page, by some of its words. */
function idOf(words: string): string {
  const claim = graph.claims.find(({pieces}) => pieces.some((piece) => piece.text.includes(words)))
  if (!claim) throw new Error(`no claim has the words ${words}`)
  return claim.id
}

const name = executablePath
  ? 'a report in a browser'
  : 'a report in a browser (skipped: no Chromium was found)'

;(executablePath ? describe : describe.skip)(name, () => {
  let browser: Browser
  let folder: string
  let asked: string[] = []
  let complaints: string[] = []

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'reportedly-'))
    writeFileSync(join(folder, 'dam.html'), report(graph))
    browser = await launch()
  })

  afterAll(async () => {
    await browser?.close()
    rmSync(folder, {recursive: true, force: true})
  })

  const address = (file = 'dam.html'): string => pathToFileURL(join(folder, file)).href

  async function opened(url = address(), options: PageOptions = {}): Promise<Page> {
    const page = await browser.newPage({viewport: {width: 1280, height: 900}, ...options})
    asked = []
    complaints = []
    page.on('request', (request) => asked.push(request.url()))
    page.on('console', (message) => complaints.push(message.text()))
    page.on('pageerror', (error) => complaints.push(String(error)))
    await page.goto(url)
    return page
  }

  const phone = {viewport: {width: 390, height: 844}, isMobile: true, hasTouch: true}
  const note = (page: Page) => page.locator('#note')
  const focused = (page: Page): Promise<string> =>
    page.evaluate('document.activeElement.getAttribute("href") || ""')

  test('asks for nothing but itself, and complains of nothing', async () => {
    const page = await opened()
    await page.locator(`#${idOf('dam had failed')}`).click()
    expect(asked).toEqual([address()])
    expect(complaints).toEqual([])
    await page.close()
  })

  test('shows the source of a claim that the keyboard moves to', async () => {
    const page = await opened()
    const claim = idOf('dam had failed')
    for (let i = 0; i < 30 && (await focused(page)) !== `#${claim}`; i++) await page.keyboard.press('Tab')
    expect(await focused(page)).toBe(`#${claim}`)
    expect(await note(page).textContent()).toMatch(
      /A named source[\s\S]*dam had failed[\s\S]*Ann Lee[\s\S]*said/
    )
    expect(await page.locator('#told').textContent()).toBe('A named source: Ann Lee, certain')
    expect(page.url()).toBe(`${address()}#${claim}`)
    await page.keyboard.press('Escape')
    expect(await note(page).textContent()).toContain('Point at a marked passage')
    await page.close()
  })

  test('shows hedges, times and numbers of a claim', async () => {
    const page = await opened()
    await page.locator(`#${idOf('may rain')}`).focus()
    expect(await note(page).textContent()).toMatch(/Carla Ruiz[\s\S]*possible: “may” \(the source’s doubt\)/)
    await page.locator(`#${idOf('12 houses')}`).focus()
    expect(await note(page).textContent()).toMatch(
      /A source without a name[\s\S]*Officials[\s\S]*at least 12 houses/
    )
    await page.close()
  })

  test('shows a finding about a claim beside it', async () => {
    const {start, end, text} = graph.claims.find(({id}) => id === idOf('12 houses'))!.pieces[0]!
    const finding = {
      ...{
        start,
        end,
        text,
        rule: 'one-source',
        severity: 'warn' as const,
        expected: [],
        url: '',
        cause: null
      },
      message: 'Expected another source for `12 houses`',
      note: 'Nobody else says so.'
    }
    writeFileSync(join(folder, 'found.html'), report(graph, [finding]))
    const page = await opened(address('found.html'))
    await page.locator(`#${idOf('12 houses')}`).focus()
    expect(await note(page).textContent()).toContain('Finding1 Expected another source for “12 houses”')
    await note(page).getByRole('link', {name: '1'}).last().click()
    expect(page.url()).toBe(`${address('found.html')}#f1`)
    await page.close()
  })

  test('shows a claim while it is pointed at', async () => {
    const page = await opened()
    await page.locator(`#${idOf('12 houses')}`).hover()
    expect(await note(page).textContent()).toContain('Officials')
    await page.locator('.kicker').hover()
    expect(await note(page).textContent()).toContain('Point at a marked passage')
    await page.close()
  })

  test('opens at the claim of its address', async () => {
    const page = await opened(`${address()}#${idOf('12 houses')}`)
    expect(await note(page).textContent()).toContain('Officials')
    expect(await focused(page)).toBe(`#${idOf('12 houses')}`)
    await page.close()
  })

  test('filters by source, by who stands behind a claim, by kind and by certainty', async () => {
    const page = await opened()
    const matching = () => page.locator('#article a.match').allTextContents()
    await page.getByLabel('Source').selectOption({label: 'Ann Lee'})
    expect(await matching()).toEqual([expect.stringContaining('dam had failed')])
    expect(await page.locator('output').textContent()).toBe(`1 of ${graph.claims.length} claims`)
    await page.getByRole('button', {name: 'Show all'}).click()
    expect(await matching()).toEqual([])
    await page.getByLabel('Certainty').selectOption('possible')
    expect(await matching()).toEqual([expect.stringContaining('may rain again')])
    await page.getByRole('button', {name: 'Show all'}).click()
    await page.getByLabel('Stands behind it').selectOption({label: 'Hearsay, or nobody named'})
    expect((await matching()).join(' ')).toContain('fled the valley')
    expect((await matching()).join(' ')).not.toContain('dam had failed')
    await page.getByLabel('Kind').selectOption({index: 1})
    expect(await page.locator('output').textContent()).toMatch(/^\d+ of \d+ claims$/)
    await page.close()
  })

  test('moves through the picture by arrow keys', async () => {
    const page = await opened()
    await page.locator('.score a').first().focus()
    await page.keyboard.press('ArrowRight')
    expect(await focused(page)).toBe('#c2')
    await page.keyboard.press('ArrowLeft')
    expect(await focused(page)).toBe('#c1')
    expect(await note(page).textContent()).toContain('Claim 1')
    await page.close()
  })

  test('shows the claims of a voice whose name is clicked in the picture', async () => {
    const page = await opened()
    const name = page.locator('.names span:has-text("Ann Lee")')
    await name.click()
    expect(await page.locator('#article a.match').allTextContents()).toEqual([
      expect.stringContaining('dam had failed')
    ])
    await name.click()
    expect(await page.locator('#article a.match').count()).toBe(0)
    await page.close()
  })

  test('moves on to the next claim, and to what a voice says', async () => {
    const page = await opened(`${address()}#c1`)
    await note(page).getByRole('button', {name: 'Next'}).click()
    expect(await focused(page)).toBe('#c2')
    await page.locator(`#${idOf('dam had failed')}`).focus()
    await note(page).getByRole('link', {name: 'Ann Lee'}).click()
    expect(await page.locator('.voices details[open]').textContent()).toContain('the dam had failed')
    await page.close()
  })

  test('opens a sheet for a claim that is tapped on a phone, and closes it', async () => {
    const page = await opened(address(), phone)
    expect(await note(page).isVisible()).toBe(false)
    await page.locator(`#${idOf('12 houses')}`).tap()
    expect(await note(page).textContent()).toContain('Officials')
    await note(page).getByRole('button', {name: 'Close'}).tap()
    expect(await note(page).isVisible()).toBe(false)
    await page.close()
  })

  test('runs nothing that an article brings along', async () => {
    const attack =
      '<img src="https://evil.example/x.png" onerror="globalThis.ran = 1"><script>globalThis.ran = 1</script>'
    const wicked = readArticle(`${attack}\n\nAnn Lee said ${attack} the dam had failed. </script>${attack}`, {
      title: attack,
      publisher: attack,
      id: attack
    })
    writeFileSync(join(folder, 'wicked.html'), report(wicked))
    const page = await opened(address('wicked.html'))
    await page.locator('#article a').last().focus()
    expect(await page.evaluate('globalThis.ran')).toBeUndefined()
    expect(asked).toEqual([address('wicked.html')])
    expect(await page.locator('h1').textContent()).toContain('<img src=')
    // Even if markup came in, its script would not run.
    await page.evaluate(
      'document.body.append(Object.assign(document.createElement("script"), {textContent: "globalThis.ran = 1"}))'
    )
    expect(await page.evaluate('globalThis.ran')).toBeUndefined()
    expect(complaints.join()).toContain('Content Security Policy')
    await page.close()
  })

  test('has all voices open on paper', async () => {
    const page = await opened()
    const pages = (await page.pdf({format: 'A4'})).toString('latin1')
    expect(pages.slice(0, 5)).toBe('%PDF-')
    await page.emulateMedia({media: 'print'})
    await page.evaluate('void dispatchEvent(new Event("beforeprint"))')
    expect(await page.locator('.voices details:not([open])').count()).toBe(0)
    expect(await page.locator('.filters').isVisible()).toBe(false)
    await page.close()
  })

  describe.each([
    ['wide', {viewport: {width: 1280, height: 900}}],
    ['phone', phone]
  ])('%s', (_, size) => {
    test.each(['light', 'dark'] as const)(
      'has no failing rule of axe, %s',
      async (colorScheme) => {
        const pages: Record<string, string> = {'dam.html': report(graph)}
        const beside = html.beside!()
        for (const {name, text} of ownArticles.slice(1, 2)) {
          const read = readArticle(text)
          pages[`${name}.html`] = report(read)
          beside.add(read, `${name}.html`)
        }
        Object.assign(pages, await beside.files())
        for (const [name, markup] of Object.entries(pages)) {
          writeFileSync(join(folder, name), markup)
          const page = await opened(address(name), {...size, colorScheme})
          const claim = page.locator('#article a').first()
          if (await claim.count()) {
            await claim.focus()
            await page.locator('.voices summary').first().click()
            await page.evaluate('document.querySelector(".filters details").open = true')
            await page.getByLabel('Source').selectOption({index: 1})
          }
          expect({name, failed: await failing(page)}).toEqual({name, failed: []})
          expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(size.viewport.width)
          await page.close()
        }
        // axe takes long on a busy machine.
      },
      180_000
    )
  })
})

/** What the tests use of the results of axe. */
interface AxeResults {
  readonly violations: readonly {readonly id: string; readonly nodes: readonly {readonly html: string}[]}[]
}

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** Rules of axe that a page breaks, with where. */
async function failing(page: Page): Promise<string[]> {
  await page.evaluate(axe)
  const {violations} = await page.evaluate<AxeResults>('axe.run()')
  return violations.flatMap(({id, nodes}) => nodes.map((node) => `${id}: ${node.html.slice(0, 120)}`))
}
