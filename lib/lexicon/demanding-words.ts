import {wordSet} from './word-set.js'

/** Others are to act: `urged`, `called for`, `must`. */
export const demandingWords: ReadonlySet<string> = wordSet(`
  admonish to, advice, advise, advocate, appeal, ask for, ask that, ask to, ban, bar, beg, beseech, bid,
  call for, call on, call upon, campaign for, challenge, command, compel, dare, demand, direct, encourage,
  entreat, exhort, forbid, implore, impose, insist on, instruct, invite, lobby, mandate, must, nudge,
  order, petition, petition for, plea for, plead for, plead to, plead with, press for, pressure, prod, prohibit, proposal, propose,
  push, push for, recommend, recommendation, request, require, restrict, should, solicit, subpoena,
  summon, tell to, ultimatum, urge, warn against, warn to,
`)
