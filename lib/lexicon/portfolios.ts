import {wordSet} from './word-set.js'

/** Words for what an office is of, apart from those of bodies and places: `Minister for [Water]`, `Leader of the [Opposition]`. */
export const portfolios: ReadonlySet<string> = wordSet(`
  affairs, aid, agriculture, arts, aviation, budget, business, children, climate, commerce, commons, communications, culture, defence,
  defense, delivery, development, economy, education, elderly, electricity, employment, energy, environment, equality,
  families, finance, fisheries, food, foreign, forestry, forests, gas, health, heritage, highways, home, house, housing,
  immigration, industry, information, infrastructure, innovation, integration, interior, investment, justice, labor, labour,
  lords, management, migration, minerals, mines, oil, opposition, pensions, petroleum, planning, police, policy, power,
  railways, relations, relief, rescue, representatives, research, resources, revenue, rivers, roads, schools, science, security, services,
  shipping, skills, sport, sports, elections, emergency, staff, state, technology, tourism, trade, transport, transportation, universities,
  water, welfare, women, work, works, youth,
`)
