import {wordSet} from './word-set.js'

/** What a headline names as its source: `Bridge Closed – Reports`, `Poll: Voters Tired`. */
export const speakingNouns: ReadonlySet<string> = wordSet(`
  activists, agencies, agency, aide, aides, ambassador, analyst, analysts, army, attorney, audit,
  authorities, ceo, chief, cops, coroner, court, critics, data, doctors, document, documents, economist,
  economists, envoy, expert, experts, families, family, government, governor, insiders, investigators,
  judge, kremlin, lawmaker, lawmakers, lawyer, lawyers, mayor, media, memo, military, minister,
  ministry, monitor, monitoring group, monitors, ngo, official, officials, pentagon, police, poll,
  pollster, president, prosecutor, prosecutors, records, regulator, report, reports, researchers,
  residents, scientists, senator, sheriff, source, sources, spokesman, spokesperson, spokeswoman, study,
  survey, survivor, survivors, think tank, u.n., un, union, unions, villagers, watchdog, witness,
  witnesses,
`)
