import {wordSet} from './word-set.js'

/** Verbs that take any object, and say something only with a clause, a quotation or an infinitive: `held that`. */
export const objectVerbs: ReadonlySet<string> = wordSet(`
  accept, add, address, admit, aim, answer, appreciate, approve, attack, attempt, avoid, back, ban, bar,
  bind, boo, brief, call, campaign, care, celebrate, challenge, charge, cheer, choose, cite, command,
  commit, compare, concern, confirm, contain, contend, contest, continue, count, counter, cover, credit,
  dare, dedicate, defend, define, detail, devote, direct, discover, discuss, distance, document, dodge,
  draw, dub, duck, echo, email, embrace, emerge, enjoy, establish, estimate, evade, expect, expose, fault,
  feel, figure, find, forget, guarantee, guess, hammer, hear, highlight, hit, hold, ignore, illustrate,
  imagine, include, indicate, instruct, interpret, interview, invite, issue, jeer, judge, knock, know,
  label, learn, like, list, lobby, long, love, maintain, make, mandate, mention, message, mind, name, need,
  negate, nominate, notice, object, offer, order, outline, place, plan, pledge, poll, portray, post, prefer,
  prepare, present, press, probe, prohibit, project, prove, provide, publish, push, quote, raise, read,
  realise, realize, recognise, recognize, record, refer, reference, refuse, relate, release, relish,
  remember, remind, repeat, reply, report, require, resolve, respond, restrict, return, rip, savage,
  schedule, see, seek, seize, sense, shame, share, show, sign, signal, slate, solicit, speak, struggle,
  summon, survey, talk, tar, target, term, text, thank, threaten, title, trash, trust, try, tweet,
  underscore, understand, value, vote, weigh, word,
`)
