import {wordSet} from './word-set.js'

/** What one company is by what it does, where its name follows: `[carmaker] Quill`. */
export const makers: ReadonlySet<string> = wordSet(`
  airline, app, automaker, chain, consultancy, firm, platform, startup, brewer, carmaker, carrier, chipmaker, drugmaker, homebuilder, housebuilder, insurer, lender,
  planemaker, retailer, shipbuilder, steelmaker, supermarket, truckmaker, utility,
`)
