import {wordSet} from './word-set.js'

/** Blame and harsh judgement: `accused him of`, `their criticism of`. */
export const accusingWords: ReadonlySet<string> = wordSet(`
  accusation, accuse, admonish, allegation, allege, assail, attack, bash, belittle, bemoan, berate, blame,
  blast, boo, call out, castigate, censure, charge, charge that, charge with, chastened, chastise, chide,
  complain, complaint, condemn, condemnation, critic, criticise, criticism, criticize, critique, decry,
  demonise, demonize, denigrate, denounce, denunciation, deplore, deride, deride as, discredit, disparage,
  eviscerate, excoriate, fault, fume, go after, gripe, grouse, grumble, hammer, harsh, hit back, hit out,
  impeach, impugn, indict, indictment, insult, jab, jeer, knock, lambast, lambaste, lampoon, lash,
  lash out, lawsuit, lay into, liken to, malign, mischaracterize, mock, mock as, mockery, outrage, pan,
  pillory, pounce, protest, rail, rant, rebuke, rebut as, reprimand, ridicule, rip, rip into, satirize,
  savage, scathing, scoff, scold, seize, shame, skewer, slam, smear, sneer, snipe, sue, swipe, take aim,
  tar, taunt, tear into, trash, upbraid, vilify, vitriol,
`)
