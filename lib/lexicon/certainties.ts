import type {Certainty} from '../../types/claim.js'

/** Certainties from the least up. */
export const certainties: readonly Certainty[] = ['unknown', 'possible', 'probable', 'certain']
