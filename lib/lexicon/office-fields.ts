import {wordSet} from './word-set.js'

/** Words that, by themselves, say which office it is, not whose: `Interior Minister`, but `Interior Department spokesman`. */
export const officeFields: ReadonlySet<string> = wordSet(`
  acting, assistant, associate, attorney, city, county, culture, defence, defense, district, economy, education, energy,
  environment, federal, finance, first, foreign, health, home, housing, immigration, interior, justice, junior, labor, labour,
  local, national, police, regional, security, senior, shadow, state, town, trade, transport,
`)
