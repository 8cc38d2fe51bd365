import fc from 'fast-check'
import {type FormName, forms} from './forms.js'
import {type Stretch, unmark} from './unmark.js'
import {filler} from './words.js'

/** An attribution as it was written. */
export interface Known {
  readonly form: string
  /** Cue of the attribution whose content this one stands in. */
  readonly parent: Stretch | null
  readonly cue: Stretch
  readonly mention: readonly Stretch[]
  readonly content: readonly Stretch[]
  /** Words at the edge of mention and content that may be taken or left. */
  readonly loose: readonly Stretch[]
}

/** An article with everything that is attributed in it. */
export interface Generated {
  readonly text: string
  readonly known: readonly Known[]
}

/** Articles of the given forms: a headline, and paragraphs with a plain sentence beside each attribution. */
export function article(names: readonly FormName[]): fc.Arbitrary<Generated> {
  const sentence = fc
    .constantFrom(...names)
    .chain((name) => forms[name].map((marked) => ({name, ...unmark(marked)})))
  return fc
    .record({
      headline: fc.constantFrom(
        'Storm Closes the Harbor Road for a Week',
        'Town Hall Prepares for a Long Winter'
      ),
      opening: fc.tuple(filler, filler),
      paragraphs: fc.array(fc.tuple(fc.option(filler), sentence, filler), {minLength: 1, maxLength: 5}),
      straight: fc.boolean()
    })
    .map(({headline, opening, paragraphs, straight}) => {
      const known: Known[] = []
      let text = `${headline}\n\n${opening.join(' ')}`
      for (const [before, {name, plain, parts}, after] of paragraphs) {
        text += `\n\n${before ? `${before} ` : ''}`
        for (const depth of [0, 1]) {
          const at = (...kinds: string[]): Stretch[] =>
            parts
              .filter((part) => part.depth === depth && kinds.includes(part.kind))
              .map(({start, end}) => ({start: start + text.length, end: end + text.length}))
          const [cue] = at('c')
          if (cue)
            known.push({
              form: name,
              parent: depth ? known.at(-1)!.cue : null,
              cue,
              mention: at('s'),
              content: at('k'),
              loose: at('s?', 'k?')
            })
        }
        text += `${plain} ${after}`
      }
      return {text: straight ? text.replace(/[“”]/g, '"').replace(/’/g, "'") : text, known}
    })
}
