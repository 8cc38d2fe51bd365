import fc from 'fast-check'
import {action, clause, council, document, group, office, opinion, person, tail} from './words.js'

/**
 * A sentence with its attribution marked: `[s Ann Lee] [c said] [k? that] [k the ferry is closed].`
 *
 * `s` source, `c` cue, `k` content; with `?`, words that may be taken or left; in `{}`, an attribution within the content.
 * Where a nested attribution is marked alone, `p` is the cue of the one around it.
 */
export type Marked = string

const who = fc.oneof(person, group)
const saying = fc.constantFrom('said', 'announced', 'argued', 'warned', 'insisted', 'acknowledged')
const speaking = fc.constantFrom('said', 'added', 'explained')
const thinking = fc.constantFrom('denied', 'doubted', 'believed', 'feared')
const showing = fc.constantFrom('found', 'says', 'shows', 'concluded')
const hearers = fc.constantFrom('reporters', 'the council', 'the newspaper')
const rumours = fc.constantFrom('have sold its boats', 'be looking for a buyer', 'have lost the key')

/** The ways to attribute that generated articles know, by a name that shows the order of parts. */
export type FormName =
  | 'X said that Y'
  | 'X said Y'
  | 'Y, X said'
  | '“Y,” X said'
  | '“Y,” said X'
  | '“Y,” said X, role'
  | '“Y,” said X, “Y.”'
  | '“Y,” X said. “Y.”'
  | 'X said, “Y.”'
  | 'X said: “Y.”'
  | 'According to X, Y'
  | 'Y, according to X'
  | 'X told Z that Y'
  | 'X denied that Y'
  | 'the report found that Y'
  | 'X reportedly does Y'
  | 'X was said to Y'
  | 'X said that W told her that Y'
  | 'X said Z reportedly does Y'
  | 'X said, “Y. Y. Y.”'
  | '“Y. Y,” X said.'
  | '“Y,” X said. “Y. ¶ “Y.”'
  | 'X, role, said Y'
  | 'X said on Z that Y'
  | 'She added that Y'

/** Every form as an arbitrary marked sentence. Double marks are written curly. */
export const forms: Readonly<Record<FormName, fc.Arbitrary<Marked>>> = {
  'X said that Y': form((x, c, y) => `[s ${x}] [c ${c}] [k? that] [k ${y}].`, who, saying, clause),
  'X said Y': form((x, c, y) => `[s ${x}] [c ${c}] [k ${y}].`, who, speaking, clause),
  'Y, X said': form((x, c, y) => `[k ${upper(y)}], [s ${lower(x)}] [c ${c}].`, who, speaking, clause),
  '“Y,” X said': form((x, c, y) => `[k “${y},”] [s ${lower(x)}] [c ${c}].`, who, speaking, opinion),
  '“Y,” said X': form((x, c, y) => `[k “${y},”] [c ${c}] [s ${lower(x)}].`, who, speaking, opinion),
  '“Y,” said X, role': form(
    (x, role, y) => `[k “${y},”] [c said] [s ${x}], [s? ${role}].`,
    person,
    office,
    opinion
  ),
  '“Y,” said X, “Y.”': form(
    (x, c, y, z) => `[k “${y},”] [c ${c}] [s ${lower(x)}], [k “${z}.”]`,
    who,
    speaking,
    opinion,
    tail
  ),
  '“Y,” X said. “Y.”': form(
    (x, c, y, z) => `[k “${y},”] [s ${lower(x)}] [c ${c}]. [k “${z}.”]`,
    who,
    speaking,
    opinion,
    opinion
  ),
  'X said, “Y.”': form((x, c, y) => `[s ${x}] [c ${c}], [k “${y}.”]`, who, speaking, opinion),
  'X said: “Y.”': form((x, c, y) => `[s ${x}] [c ${c}]: [k “${y}.”]`, who, speaking, opinion),
  'According to X, Y': form((x, y) => `[c According to] [s ${lower(x)}], [k ${y}].`, who, clause),
  'Y, according to X': form((x, y) => `[k ${upper(y)}], [c according to] [s ${lower(x)}].`, who, clause),
  'X told Z that Y': form((x, z, y) => `[s ${x}] [c told] ${z} [k? that] [k ${y}].`, who, hearers, clause),
  'X denied that Y': form((x, c, y) => `[s ${x}] [c ${c}] [k? that] [k ${y}].`, who, thinking, clause),
  'the report found that Y': form(
    (x, c, y) => `[s ${x}] [c ${c}] [k? that] [k ${y}].`,
    document,
    showing,
    clause
  ),
  'X reportedly does Y': form(
    (x, c, y) => `[k ${upper(x)}] [c ${c}] [k wants to ${y}].`,
    council,
    fc.constantFrom('reportedly', 'allegedly'),
    action
  ),
  'X was said to Y': form((x, y) => `[k ${upper(x)}] [c was said] [k? to] [k ${y}].`, council, rumours),
  'X said that W told her that Y': form(
    (x, w, y) => `[s ${x}] [c said] [k? that] [k {s ${w}} {c had told} her {k? that} {k ${y}}].`,
    who,
    person,
    clause
  ),
  'X said Z reportedly does Y': form(
    (x, z, y) => `[s ${x}] [c said] [k {k ${z}} {c reportedly} {k wants to ${y}}].`,
    person,
    council,
    action
  ),
  'X said, “Y. Y. Y.”': form(
    (x, y, z, end) => `[s ${x}] [c said], [k “${y}. ${z}. ${end}.”]`,
    who,
    opinion,
    opinion,
    opinion
  ),
  '“Y,” X said. “Y. ¶ “Y.”': form(
    (x, y, z, end) => `[k “${y},”] [s ${lower(x)}] [c said]. [k “${z}.\n\n“${end}.”]`,
    who,
    opinion,
    opinion,
    opinion
  ),
  'X, role, said Y': form(
    (x, role, y) => `[s ${x}], [s? ${role}], [c said] [k ${y}].`,
    person,
    office,
    clause
  ),
  'X said on Z that Y': form(
    (x, z, y) => `[s ${x}] [c said] ${z} [k? that] [k ${y}].`,
    who,
    fc.constantFrom('on Tuesday', 'Thursday', 'last week'),
    clause
  ),
  'She added that Y': form(
    (x, y, z) => `${x} left the hall at noon. [s She] [c added] [k? that] [k ${z}]. ${upper(y)}.`,
    person,
    clause,
    clause
  ),
  '“Y. Y,” X said.': form((x, y, z) => `[k “${y}. ${z},”] [s ${lower(x)}] [c said].`, who, opinion, opinion)
}

function form<Values extends unknown[]>(
  write: (...values: Values) => Marked,
  ...values: {[Key in keyof Values]: fc.Arbitrary<Values[Key]>}
): fc.Arbitrary<Marked> {
  return fc.tuple(...values).map((all) => write(...(all as Values)))
}

function upper(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** `Prosecutors` in the middle of a sentence; names of people stay. */
function lower(text: string): string {
  return /^\p{Lu}\p{Ll}+ \p{Lu}/u.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1)
}
