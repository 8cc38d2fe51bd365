import {wordSet} from './word-set.js'

/** Nouns for what people do together for a while: who orders one has it done, and says little. */
export const activities: ReadonlySet<string> = wordSet(`
  attack, bombing, campaign, construction, deployment, drill, evacuation, exercise, expedition, maneuver,
  manoeuvre, march, meeting, mission, mobilisation, mobilization, negotiation, offensive, operation, parade,
  patrol, pullout, raid, rally, retreat, search, strike, sweep, talk, training, visit, withdrawal,
`)
