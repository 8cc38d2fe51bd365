import {wordSet} from './word-set.js'

/** What shows rather than says: `a poll`, `records`, `the video`. */
export const showingThings: ReadonlySet<string> = wordSet(`
  account, analysis, archive, article, audio, audit, autopsy, average, bill, budget, cable, calendar,
  case, census, chart, clip, constitution, count, data, database, datum, disclosure, dna, document,
  e-mail, email, emails, episode, estimate, evidence, example, exchange, experience, experiment, fact,
  figure, file, filing, finding, footage, forecast, graph, history, image, incident, index, indicator,
  initiative, investigation, invoice, law, list, log, map, measure, measurement, model, note, number,
  page, photo, photograph, picture, piece, plan, policy, poll, polling, projection, proof, proposal,
  provision, rating, receipt, record, recording, register, regulation, report, research, result, return,
  review, rule, sample, satellite, schedule, score, scorecard, screenshot, sensor, sign, snapshot,
  statistic, statistics, statistics bureau, statute, story, study, survey, table, tally, tape, test,
  transcript, trend, trial, video, website,
`)
