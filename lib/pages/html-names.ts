import {characterEntities} from 'character-entities'
import {characterEntitiesLegacy} from 'character-entities-legacy'
import type {Names} from './decode-reference.js'

const old: ReadonlySet<string> = new Set(characterEntitiesLegacy)

/** All names of characters in HTML. */
export const htmlNames: Names = (name) =>
  Object.hasOwn(characterEntities, name) ? characterEntities[name] : undefined

/** Those that stand without a semicolon too. */
export const bareNames: Names = (name) => (old.has(name) ? characterEntities[name] : undefined)
