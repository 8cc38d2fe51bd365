import {wordSet} from './word-set.js'

/** Nouns for what somebody says, thinks or wants: `their fear that`, `the mayor’s call for`. */
export const attitudeNouns: ReadonlySet<string> = wordSet(`
  accusation, admission, advice, allegation, ambition, anger, announcement, anticipation, appeal,
  appetite, argument, assertion, assessment, assumption, assurance, attitude, belief, blame,
  boast, call, caution, challenge, charge, claim, comment, commitment, complaint, concern, conclusion,
  condemnation, confidence, confirmation, contention, conviction, criticism, decision, declaration,
  defense, demand, denial, description, desire, determination, disappointment, dislike, dismissal, doubt,
  dream, eagerness, endorsement, enthusiasm, estimate, expectation, fear, forecast, frustration,
  goal, hope, hostility, idea, insistence, intent, intention, interest, invitation, judgment, knowledge,
  notion, objection, offer, opinion, opposition, optimism, order, outrage, pessimism, plan, plea, pledge,
  portrayal, position, praise, prediction, preference, promise, proposal, protest, question, readiness,
  recommendation, refusal, regret, rejection, reluctance, remark, reminder, report, request, resentment,
  resolve, sense, shock, skepticism, stance, statement, suggestion, support, surprise, suspicion,
  sympathy, testimony, theory, thought, threat, trust, uncertainty, understanding, view, vow, warning,
  willingness, wish, worry,
`)
