import {wordSet} from './word-set.js'

/** What nobody can accuse: `blamed the rain`. Lemmas. */
export const forcesOfNature: ReadonlySet<string> = wordSet(`
  avalanche, blizzard, cold, cyclone, downpour, drought, earthquake, flood, flooding, fog, frost, hail, heat, heatwave, hurricane, ice,
  landslide, lightning, mist, monsoon, rain, rainfall, snow, snowfall, storm, sunshine, tide, tornado, tsunami, typhoon, wave, weather, wildfire,
  wind,
`)
