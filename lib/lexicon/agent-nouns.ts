import {wordSet} from './word-set.js'

/** Nouns for who somebody is, of which `alleged` says only what they may have done: `the alleged gunman`. */
export const agentNouns: ReadonlySet<string> = wordSet(`
  abuser, accomplice, agent, arsonist, assassin, associate, attacker, bomber, boss, boyfriend, brother,
  burglar, co-conspirator, conspirator, criminal, daughter, dealer, driver, drug lord, extremist, father,
  fighter, fraudster, friend, girlfriend, gunman, hacker, hijacker, hitman, husband, jihadist, kidnapper,
  killer, kingpin, leader, lover, mastermind, member, militant, mistress, mother, murderer, offender,
  operative, perpetrator, plotter, predator, rapist, ringleader, robber, shooter, smuggler, son, spy,
  stalker, suspect, terrorist, thief, trafficker, vandal, victim, wife,
`)
