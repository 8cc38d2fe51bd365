import {type Profiler, Session} from 'node:inspector/promises'

/** Share of the time of a run that was spent in a function and in what it called. */
export interface Share {
  readonly name: string
  readonly share: number
}

/**
 * Where the time of a run goes: the functions that one function calls, and the rest, by samples of the profiler. No list
 * of stages is kept for this: it is read from what ran.
 */
export async function profile(caller: string, run: () => void): Promise<Share[]> {
  const session = new Session()
  session.connect()
  await session.post('Profiler.enable')
  await session.post('Profiler.setSamplingInterval', {interval: 250})
  await session.post('Profiler.start')
  run()
  const {profile} = await session.post('Profiler.stop')
  session.disconnect()
  const nodes = new Map(profile.nodes.map((node) => [node.id, node]))
  const samples = new Map<number, number>()
  for (const id of profile.samples ?? []) samples.set(id, (samples.get(id) ?? 0) + 1)
  const total = (profile.samples ?? []).length
  const shares = new Map<string, number>()
  const add = (name: string, count: number): void => {
    shares.set(name, (shares.get(name) ?? 0) + count / total)
  }
  const walk = (node: Profiler.ProfileNode, within: string | undefined): void => {
    const name = node.callFrame.functionName
    if (within !== undefined || name === '(garbage collector)' || name === 'parseSentences') {
      add(within ?? name, samples.get(node.id) ?? 0)
    } else add('the rest', samples.get(node.id) ?? 0)
    for (const id of node.children ?? []) {
      const child = nodes.get(id)!
      const stage = name === caller ? child.callFrame.functionName : undefined
      walk(child, within ?? stage ?? (name === 'parseSentences' ? name : undefined))
    }
  }
  walk(profile.nodes[0]!, undefined)
  return [...shares].map(([name, share]) => ({name, share})).sort((a, b) => b.share - a.share)
}
