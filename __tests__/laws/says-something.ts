import type {Law} from './law.js'

/** Every attribution has a content: who says something says something. */
export const saysSomething: Law = (_text, graph) =>
  graph.attributions
    .filter(({content}) => content.length === 0)
    .map(({id, cue, why}) => `${id}: ${JSON.stringify(cue?.text)} has no content (${why})`)
