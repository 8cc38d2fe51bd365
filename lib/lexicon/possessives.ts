/** Pronouns that say whose something is. Lower case. */
export const possessives: ReadonlySet<string> = new Set(['my', 'our', 'his', 'her', 'its', 'their', 'your'])
