import type {Model} from '../../../types/model.js'
export const attributionModel: Model = {version: 1, rates: '', words: '', wordSteps: '', spans: '', spanSteps: '', calibration: []}
