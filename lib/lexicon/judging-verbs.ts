import {wordSet} from './word-set.js'

/** Verbs that say something of whatever their object is: `praised the crew`, `rejected the offer`, `called for talks`. */
export const judgingVerbs: ReadonlySet<string> = wordSet(`
  accuse, allude to, applaud, apologise for, apologize for, assail, bemoan, berate, blame, blast, call for, castigate, chastise,
  chide, cite, comment on, condemn, congratulate, criticise, criticize, decry, defend, demand, denounce, deny, deplore, deride, describe,
  despise, discuss, dismiss, disparage, dispute, echo, endorse, excoriate, extol, hail, lambast, lambaste, lament, laud, mention, mock, object to,
  oppose, praise, rebuke, refer to, reject, ridicule, slam, speak about, speak of, talk about, tout, urge,
`)
