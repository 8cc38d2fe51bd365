import {wordSet} from './word-set.js'

/** What companies run, before `operator` and the like: `the [rail] operator`; a `crane operator` is a person. */
export const operatedThings: ReadonlySet<string> = wordSet(`
  airport, bus, cable, casino, cinema, cruise, energy, ferry, gas, grid, hotel, mobile, network, nuclear, pipeline, plant, port,
  power, rail, railway, satellite, state, telecom, telecoms, tour, train, tram, water,
`)
