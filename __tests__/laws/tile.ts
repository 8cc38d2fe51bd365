import type {Law} from './law.js'

/** Passages follow one another without gap or overlap, and nothing of the article is lost but a blank article. */
export const tile: Law = (text, graph) => {
  const {passages} = graph.article
  if (passages.length === 0) return text.trim() ? ['no passage in an article that is not blank'] : []
  const breaches: string[] = []
  let at = 0
  passages.forEach((passage, i) => {
    if (passage.start !== at) breaches.push(`passage ${i} starts at ${passage.start}, not ${at}`)
    at = passage.end
  })
  if (at !== text.length) breaches.push(`passages end at ${at}, the article at ${text.length}`)
  return breaches
}
