import {wordSet} from './word-set.js'

/** Words in names of outlets, which stand after a dash as the name of the site: `– The Herald`. */
export const outletWords: ReadonlySet<string> = wordSet(`
  .com, abc, afp, ap, bbc, blog, bloomberg, breitbart, cbs, chronicle, cnn, com, daily, dispatch, express,
  fox, gazette, globe, guardian, herald, huffpost, independent, journal, magazine, mail, media, mirror,
  msnbc, nbc, news, newspaper, npr, observer, online, org, politico, post, press, radio, reuters, review,
  star, sun, tass, telegraph, times, today, tribune, tv, weekly, wikinews, wikipedia, wire,
`)
