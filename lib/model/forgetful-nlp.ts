import model, {type Model} from 'wink-eng-lite-web-model'
import winkNLP, {type Document, type ItsHelpers} from 'wink-nlp'

/** Where wink-nlp keeps the words it knows, and adds those it meets. */
interface Lexemes {
  readonly hash: Record<string, number>
  readonly list: string[]
}

/** More words than this are not kept, its own 87,593 and some 10 MB of others. */
const most = 300_000

/** What is never taken apart, whether it was met before or not. */
const letters = /^[A-Za-z]+$/

let nlp: ReturnType<typeof winkNLP>
let lexemes: Lexemes
let known = 0

/**
 * Read a text as if it were the first.
 *
 * wink-nlp looks words up that it met before, in any text, and then does not take them apart: after one `Lee's` that it
 * could not split, no `Lee's` is split any more. So what is more than letters is taken out of its memory after each
 * text; and since it keeps a list of all nevertheless, it starts anew when that has grown long.
 */
export function readAlone<Result>(
  text: string,
  read: (document: Document, its: ItsHelpers) => Result
): Result {
  if (!nlp || known > most) start()
  const result = read(nlp.readDoc(text), nlp.its)
  for (; known < lexemes.list.length; known++) {
    const word = lexemes.list[known]!
    if (!letters.test(word)) delete lexemes.hash[word]
  }
  return result
}

function start(): void {
  const load = model.core as () => {readonly features: {readonly lexeme: Lexemes}}
  const core = (): ReturnType<typeof load> => {
    const loaded = load()
    lexemes = loaded.features.lexeme
    return loaded
  }
  nlp = winkNLP({...model, core} as Model, ['pos'])
  known = lexemes.list.length
}
