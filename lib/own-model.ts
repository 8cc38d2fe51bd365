import type {Model} from '../types/model.js'
import {messages} from './messages.js'
import {type LoadedModel, loadModel} from './reader/loaded-model.js'

/**
 * A model that somebody gave.
 *
 * @throws {TypeError}
 *   Where its tables cannot be read, as those of a file that was cut off.
 */
export function ownModel(model: Model): LoadedModel {
  try {
    return loadModel(model)
  } catch (cause) {
    throw new TypeError(messages.wrongValue('model', 'a model as `reportedly train` writes it', model), {
      cause
    })
  }
}
