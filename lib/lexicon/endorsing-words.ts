import {wordSet} from './word-set.js'

/** The writer grants it: `pointed out`, `confirmed`, `admitted`, `knows`. */
export const endorsingWords: ReadonlySet<string> = wordSet(`
  acknowledge, acknowledgement, acknowledgment, admission, admit, aware, awareness, be right, bear out,
  concede, concession, confess, confession, confirm, confirmation, correct, correctly, corroborate,
  demonstrate, detail, disclose, disclosure, discover, discovery, divulge, document, emerge, establish,
  evidence, expose, find, forget, highlight, illustrate, know, knowledge, lay bare, learn, make clear,
  note, notice, own up, point out, prove, realise, realization, realize, recognise, recognition,
  recognize, remind, reveal, revelation, rightly, show, speak to, uncover, underscore, unearth, unveil,
  verify,
`)
