import {wordSet} from './word-set.js'

/** What a company is, right before its name: `supermarket [giant] Goodfields`, `the budget [airline] Fennair`. */
export const companyNouns: ReadonlySet<string> = wordSet(`
  airline, brewer, brewery, carrier, chain, conglomerate, giant, insurer, lender, manufacturer, retailer, start-up, startup,
  supermarket, supplier, utility,
`)
