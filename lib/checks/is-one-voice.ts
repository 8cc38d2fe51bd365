import type {Source} from '../../types/source.js'

const pronoun = /^(?:he|i|it|she|that|they|this|we|which|who)$/i

/** Somebody who can be named and asked; those who answer a poll cannot. */
export function isOneVoice(source: Source | undefined): boolean {
  if (source?.identity !== 'named' || pronoun.test(source.name)) return false
  return source.kind !== 'group' && source.kind !== 'poll'
}
