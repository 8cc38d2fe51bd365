import type {Role} from '../../types/passage.js'

/** Passages that claim nothing about the world. */
export const silentRoles: ReadonlySet<Role> = new Set(['boilerplate', 'byline', 'dateline', 'credit'])
