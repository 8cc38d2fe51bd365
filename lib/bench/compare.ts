import compromise from 'compromise'
import {retext} from 'retext'
import retextEnglish from 'retext-english'
import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import {readArticle} from '../read-article.js'
import {median} from './median.js'

/** Times of rounds, in milliseconds; the rounds of all take turns, so that a busy machine slows all of them. */
const rounds = 9
/** Rounds before, in which a machine that compiles while it runs finds out what is called often. */
const warm = 3

/**
 * Words a second of the whole pipeline, beside other libraries on the same texts in the same run, as lines.
 *
 * @param fresh
 *   Other texts, read once each, after all rounds: words that were met before take less time.
 */
export function compare(
  articles: readonly string[],
  fresh: readonly string[],
  countWords: (texts: readonly string[]) => number
): string[] {
  const english = retext().use(retextEnglish)
  const wink = winkNLP(model)
  const runs: Readonly<Record<string, (text: string) => unknown>> = {
    'reportedly: readArticle(text)': (text) => readArticle(text),
    'retext-english: retext().use(retextEnglish).parse(text)': (text) => english.parse(text),
    'wink-nlp: readDoc(text).tokens().out(its.pos)': (text) => wink.readDoc(text).tokens().out(wink.its.pos),
    'compromise: nlp(text).json()': (text) => compromise(text).json()
  }
  const times = new Map(Object.keys(runs).map((name) => [name, [] as number[]]))
  for (let round = -warm; round < rounds; round++) {
    for (const [name, run] of Object.entries(runs)) {
      // Once untimed: while the others have their turn, V8 forgets what it has compiled of this one.
      for (const article of articles) run(article)
      const started = performance.now()
      for (const article of articles) run(article)
      // The first rounds are to warm up.
      if (round >= 0) times.get(name)!.push(performance.now() - started)
    }
  }
  const words = countWords(articles)
  const ours = median([...times.values()][0]!) / words
  const line = (name: string, all: readonly number[], words: number): string => {
    const time = median(all) / words
    const speed = Math.round(1000 / time).toLocaleString('en')
    const spread = `${Math.round(Math.min(...all))}-${Math.round(Math.max(...all))} ms`
    return `${name.padEnd(58)} ${speed.padStart(9)} words/s  ${(time / ours).toFixed(2).padStart(6)} x our time  (${spread})`
  }
  const lines = [...times].map(([name, all]) => line(name, all, words))
  if (!fresh.length) return lines
  const started = performance.now()
  for (const article of fresh) readArticle(article)
  const once = [performance.now() - started]
  return [...lines, line('reportedly, as many texts never read before', once, countWords(fresh))]
}
