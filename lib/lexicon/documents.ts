import {wordSet} from './word-set.js'

/** What says in words: `the letter`, `a statement`. */
export const documents: ReadonlySet<string> = wordSet(`
  ad, advertisement, affidavit, article, banner, blog, book, brief, bulletin, caption, column, commercial,
  communique, complaint, declaration, dispatch, e-mail, editorial, email, essay, flyer, guideline,
  headline, indictment, invitation, lawsuit, leaflet, letter, manifesto, memo, memoir, memorandum,
  message, note, op-ed, opinion, order, page, pamphlet, petition, piece, pitch, placard, plan, platform,
  post, press, release, report, resolution, ruling, sign, speech, statement, story, text, tweet, verdict,
  website,
`)
