import type {Token} from '../../types/token.js'

/** Whether there are more verbs with a tense than words that open a clause: then one of them says something, whatever it hangs on. */
export function tellsMore(tokens: readonly Token[], members: readonly number[]): boolean {
  let verbs = 0
  for (const at of members) {
    const {tag, relation} = tokens[at]!
    if (tag === 'VBD' || tag === 'VBZ' || tag === 'VBP' || tag === 'MD') verbs++
    else if ((relation === 'mark' && tag === 'IN' && tokens[at + 1]?.tag !== 'VBG') || tag.startsWith('W'))
      verbs--
  }
  return verbs > 0
}
