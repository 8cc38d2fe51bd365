// What changes with a verb of our own, a date of publication, and a bar for confidence?
import {readArticle} from 'reportedly'

const text = `“The soup is older than the cook,” quipped Leona Hartmann on Tuesday. The kitchen has reportedly closed.`
const show = (graph: ReturnType<typeof readArticle>) =>
  console.log(
    graph.attributions.map(({cue}) => cue?.text),
    graph.article.published
  )

show(readArticle(text))
show(readArticle(text, {cues: ['quip'], published: '2024-05-16'}))
show(readArticle(text, {minConfidence: 0.99}))

// Output:
// [ 'quipped', 'reportedly' ] null
// [ 'quipped', 'reportedly' ] 2024-05-16
// [] null
