import fc from 'fast-check'

/** An article with one fault in its sourcing, the same article without it, and where the fault stands. */
export interface Faulty {
  readonly faulty: string
  readonly clean: string
  /** Words that the finding holds. */
  readonly words: string
  readonly published: string | null
}

const people = ['Ann Lorrimer', 'Dita Vance', 'Jarek Tolland', 'Lena Brandt', 'Carmen Duarte', 'Leo Hartmann']
const roles = ['the county engineer', 'a retired teacher', 'the head of the fire brigade', 'an auditor']
const accused = ['Oskar Dremmel', 'Emil Kessling', 'Nora Pritchard']
const outlets = ['Rivers Today', 'Norda Television', 'the Tarn Courier', 'the Granton Mail']
const places = ['Granton', 'Milford', 'Orrin', 'Hask']
const losses = [
  ['storm', 'destroyed', 'destroys', 'houses'],
  ['flood', 'damaged', 'damages', 'barns'],
  ['fire', 'destroyed', 'destroys', 'boats']
] as const
const misdeeds = [
  'selling city land to his brother',
  'taking money from the school',
  'hiding the report on the dam'
]
const quotes = [
  'We have waited ten years for this bridge',
  'Nobody in this town wants another mill',
  'The river took everything that we had'
]
const calm = [
  'The roads along the river were open by noon.',
  'The school was built in 1950.',
  'The valley has four villages and a mill.',
  'Ships stop at the harbor once a week in summer.'
]

/** What an article is made of. */
interface Parts {
  readonly speaker: string
  readonly other: string
  readonly role: string
  readonly accused: string
  readonly outlets: readonly string[]
  readonly place: string
  readonly loss: (typeof losses)[number]
  readonly misdeed: string
  readonly quote: string
  readonly calm: string
  readonly quiet: string
  readonly number: number
}

const parts: fc.Arbitrary<Parts> = fc.record({
  speaker: fc.constantFrom(...people.slice(0, 3)),
  other: fc.constantFrom(...people.slice(3)),
  role: fc.constantFrom(...roles),
  accused: fc.constantFrom(...accused),
  outlets: fc.shuffledSubarray(outlets, {minLength: 3, maxLength: 3}),
  place: fc.constantFrom(...places),
  loss: fc.constantFrom(...losses),
  misdeed: fc.constantFrom(...misdeeds),
  quote: fc.constantFrom(...quotes),
  calm: fc.constantFrom(...calm.slice(0, 2)),
  quiet: fc.constantFrom(...calm.slice(2)),
  number: fc.integer({min: 11, max: 48})
})

/** What a fault does to an article: paragraphs with it, paragraphs without it, words of the finding. */
type Fault = (parts: Parts) => {
  readonly headline?: string
  readonly faulty: readonly string[]
  readonly clean: readonly string[]
  readonly cleanHeadline?: string
  readonly words: string
  readonly undated?: true
}

const lost = ({loss: [what, past, , things], number, place}: Parts, verb: string = past): string =>
  `The ${what} ${verb} ${number} ${things} near the harbor of ${place}`
const title = ({loss: [what, , now, things], number, place}: Parts, count = number): string =>
  `${what[0]!.toUpperCase()}${what.slice(1)} ${now} ${count} ${things} near the harbor of ${place}`

/** Each fault by the rule that must find it. */
export const faults: Readonly<Record<string, Fault>> = {
  'headline-drops-attribution': (p) => ({
    headline: title(p),
    faulty: [`${lost(p)}, ${p.other}, ${p.role}, said.`],
    clean: [`${lost(p)}.`],
    words: title(p)
  }),
  'headline-drops-hedge': (p) => ({
    headline: title(p),
    faulty: [`${lost(p, `may have ${p.loss[1]}`)}.`],
    clean: [`${lost(p)}.`],
    words: title(p)
  }),
  'headline-changes-number': (p) => ({
    headline: title(p, p.number * 2),
    cleanHeadline: title(p),
    faulty: [`${lost(p)}.`],
    clean: [`${lost(p)}.`],
    words: `${p.number * 2} ${p.loss[3]}`
  }),
  'body-drops-hedge': (p) => ({
    faulty: [`${lost(p, `may have ${p.loss[1]}`)}.`, `${p.calm} ${lost(p)}.`],
    clean: [`${lost(p, `may have ${p.loss[1]}`)}.`, p.calm],
    words: lost(p)
  }),
  'body-drops-attribution': (p) => ({
    faulty: [`${lost(p)}, ${p.other} said.`, `${p.calm} ${lost(p)}.`],
    clean: [`${lost(p)}, ${p.other} said.`, p.calm],
    words: lost(p)
  }),
  'unattributed-accusation': (p) => ({
    faulty: [p.calm, `${p.accused} embezzled the money of the school.`],
    clean: [p.calm, `${p.accused} embezzled the money of the school, ${p.other} said.`],
    words: p.accused
  }),
  'accusation-without-answer': (p) => ({
    faulty: [`${p.other} accused ${p.accused} of ${p.misdeed}.`, p.calm],
    clean: [`${p.other} accused ${p.accused} of ${p.misdeed}. ${p.accused} denied it.`, p.calm],
    words: p.accused
  }),
  'single-unnamed-source': (p) => ({
    faulty: [`City officials accused ${p.accused} of ${p.misdeed}. ${p.accused} denied it.`],
    clean: [`${p.other} accused ${p.accused} of ${p.misdeed}. ${p.accused} denied it.`],
    words: 'City officials'
  }),
  'only-hearsay': (p) => ({
    faulty: [`Farmers reportedly left ${p.place} before dawn. ${p.calm}`],
    clean: [`Farmers left ${p.place} before dawn. ${p.calm}`],
    words: 'reportedly'
  }),
  'vague-source': (p) => ({
    faulty: [`${p.calm} Experts say that the dam near ${p.place} is safe. It is forty feet high.`, p.quiet],
    clean: [
      `${p.calm} ${p.speaker} said that the dam near ${p.place} is safe. It is forty feet high.`,
      p.quiet
    ],
    words: 'Experts'
  }),
  'anonymity-without-reason': (p) => ({
    faulty: [`A source said that the mill in ${p.place} would close.`, p.calm],
    clean: [`${p.other} said that the mill in ${p.place} would close.`, p.calm],
    words: 'A source'
  }),
  'one-origin': (p) => ({
    faulty: [
      `The dam near ${p.place} had failed, ${p.outlets[0]} reported, citing the Border Observatory.`,
      `${capital(p.outlets[1]!)} reported that the dam near ${p.place} had failed, citing the Border Observatory.`
    ],
    clean: [
      `The dam near ${p.place} had failed, ${p.outlets[0]} reported, citing the Border Observatory.`,
      `${capital(p.outlets[1]!)} reported that the dam near ${p.place} had failed.`
    ],
    words: p.outlets[1]!.replace(/^the /, '')
  }),
  'circular-source': (p) => ({
    faulty: [
      `The dam near ${p.place} had failed, Rivers Today reported, citing Norda Television.`,
      `Norda Television reported that the dam near ${p.place} had failed, citing Rivers Today.`
    ],
    clean: [
      `The dam near ${p.place} had failed, Rivers Today reported, citing Norda Television.`,
      `Norda Television reported that the dam near ${p.place} had failed.`
    ],
    words: 'Norda Television'
  }),
  'sources-contradict': (p) => ({
    faulty: [
      `${p.speaker} said that ${small(lost(p))}.`,
      `${p.other} said that ${small(lost({...p, number: 7 * p.number}))}.`
    ],
    clean: [`${p.speaker} said that ${small(lost(p))}.`, `${p.other} said that ${small(lost(p))}.`],
    words: `${7 * p.number} ${p.loss[3]}`
  }),
  'quotation-nobody-says': (p) => ({
    faulty: [p.calm, `The council met in ${p.place}. “${p.quote}.”`, p.quiet, 'It has rained all month.'],
    clean: [
      p.calm,
      `The council met in ${p.place}. “${p.quote},” ${p.other} said.`,
      p.quiet,
      'It has rained all month.'
    ],
    words: p.quote
  }),
  'unclosed-quotation': (p) => ({
    faulty: [p.calm, `“${p.quote}, ${p.other} said. ${p.calm}`, p.quiet],
    clean: [p.calm, `“${p.quote},” ${p.other} said. ${p.calm}`, p.quiet],
    words: p.quote
  }),
  'quotation-differs': (p) => ({
    faulty: [
      `“We will not sell the mill in ${p.place},” ${p.other} said.`,
      p.calm,
      `${p.other} said: “We will never sell the mill in ${p.place}.”`
    ],
    clean: [
      `“We will not sell the mill in ${p.place},” ${p.other} said.`,
      p.calm,
      `${p.other} said: “We will not sell the mill in ${p.place}.”`
    ],
    words: 'never'
  }),
  'stale-time': (p) => ({
    faulty: [`The council met in ${p.place} yesterday.`, p.calm],
    clean: [`The council met in ${p.place}.`, p.calm],
    words: 'yesterday',
    undated: true
  })
}

/** Articles with a fault, and without it, by its rule. */
export function faultyArticles(rule: string): fc.Arbitrary<Faulty> {
  return parts.map((p) => {
    const {
      clean,
      cleanHeadline,
      faulty,
      headline = 'A wet week in the valley',
      undated,
      words
    } = faults[rule]!(p)
    const end = `“It is good to be home,” said ${p.speaker}, ${p.role}.`
    const text = (top: string, body: readonly string[]): string =>
      [top, `VELM — ${body[0]}`, ...body.slice(1), end].join('\n\n')
    return {
      faulty: text(headline, faulty),
      clean: text(cleanHeadline ?? headline, clean),
      words,
      published: undated ? null : '2024-03-14'
    }
  })
}

function capital(words: string): string {
  return words[0]!.toUpperCase() + words.slice(1)
}

function small(words: string): string {
  return words[0]!.toLowerCase() + words.slice(1)
}
