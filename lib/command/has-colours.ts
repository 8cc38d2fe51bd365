import type {Output} from './streams.js'

/**
 * Whether to write colours to a stream: where it is a terminal, unless `NO_COLOR` is set; everywhere where
 * `FORCE_COLOR` is set to anything but `0` or `false`, which also says more than `NO_COLOR`.
 */
export function hasColours(stream: Output, environment: NodeJS.ProcessEnv = process.env): boolean {
  const forced = environment.FORCE_COLOR
  if (forced !== undefined) return forced !== '0' && forced !== 'false'
  if (environment.NO_COLOR || environment.TERM === 'dumb') return false
  return stream.isTTY === true
}
