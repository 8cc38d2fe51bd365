import {existsSync} from 'node:fs'
import {delimiter, join} from 'node:path'

/** What the tests use of playwright, whose own types need those of browsers. */
export interface Locator {
  locator(selector: string): Locator
  getByRole(role: string, options: {readonly name: string}): Locator
  first(): Locator
  last(): Locator
  count(): Promise<number>
  click(): Promise<void>
  tap(): Promise<void>
  focus(): Promise<void>
  hover(): Promise<void>
  isVisible(): Promise<boolean>
  textContent(): Promise<string | null>
  allTextContents(): Promise<string[]>
  selectOption(option: string | {readonly label: string} | {readonly index: number}): Promise<unknown>
}
export interface Page {
  goto(url: string): Promise<unknown>
  url(): string
  close(): Promise<void>
  on(event: 'request', listener: (request: {url(): string}) => void): unknown
  on(event: 'console', listener: (message: {text(): string}) => void): unknown
  on(event: 'pageerror', listener: (error: Error) => void): unknown
  locator(selector: string): Locator
  getByRole(role: string, options: {readonly name: string}): Locator
  getByLabel(label: string): Locator
  /** Runs a script in the page; its policy does not hold for it. */
  evaluate<Result>(script: string): Promise<Result>
  emulateMedia(options: {readonly media: 'print'}): Promise<void>
  pdf(options: {readonly format: string}): Promise<Buffer>
  readonly keyboard: {press(key: string): Promise<void>}
}
export interface PageOptions {
  readonly viewport?: {readonly width: number; readonly height: number}
  readonly isMobile?: boolean
  readonly hasTouch?: boolean
  readonly colorScheme?: 'light' | 'dark'
}
export interface Browser {
  newPage(options: PageOptions): Promise<Page>
  close(): Promise<void>
}

/** Where Chromium is, as a program in one of the usual names; `undefined` where there is none. */
export const executablePath: string | undefined = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable'
]
  .flatMap((name) => (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, name)))
  .find((path) => existsSync(path))

/** Starts it, without a window. */
export async function launch(): Promise<Browser> {
  // By a name that the compiler does not follow, see above.
  const name: string = 'playwright-core'
  const {chromium} = (await import(name)) as {chromium: {launch(options: unknown): Promise<Browser>}}
  return chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking']
  })
}
