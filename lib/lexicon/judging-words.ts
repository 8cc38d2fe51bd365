import {judgingVerbs} from './judging-verbs.js'

/** The judging verbs without their small words: `call` for `call for`. */
export const judgingWords: ReadonlySet<string> = new Set([...judgingVerbs].map((verb) => verb.split(' ')[0]!))
