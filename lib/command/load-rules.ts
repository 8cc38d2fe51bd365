/**
 * Load the rules for attributions, with all their word lists, before the rest that reads an article.
 *
 * Imports of one step are opened side by side, so that all at once are more files than a shell with a low limit allows (`ulimit -n 256`).
 */
export async function loadRules(): Promise<void> {
  await import('../readings-of.js')
}
