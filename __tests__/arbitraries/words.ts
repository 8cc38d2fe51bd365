import fc from 'fast-check'

/** Who can speak in a generated article, and what they can speak about. Nothing here is taken from the word lists of lib. */

const firstNames = [
  'Maeve',
  'Tobias',
  'Ingrid',
  'Samuel',
  'Leona',
  'Viktor',
  'Hannah',
  'Curtis',
  'Yusuf',
  'Carmen'
]
const lastNames = [
  ...['Albright', 'Dunleavy', 'Kowalski', 'Hartmann', 'Petrosyan', 'Okonkwo', 'Lindgren', 'Castillo'],
  ...['Whitcomb', 'Zielinski', 'McAllister', 'Fontaine']
]
const towns = ['Dunmore', 'Westhaven', 'Port Carrow', 'Milford', 'Ashby', 'Granton']
const offices = ['mayor', 'police chief', 'fire chief', 'school superintendent', 'county clerk', 'treasurer']
const groups = [
  ...['City officials', 'Prosecutors', 'Residents', 'The police department', 'The harbor authority'],
  ...['A spokeswoman for the hospital', 'The union', 'Two former employees', 'A senior official']
]
const documents = [
  'The report',
  'A court filing',
  'The audit',
  'A study by the university',
  'An internal memo'
]

const subjects = [
  ...[
    'the bridge',
    'the old mill',
    'the water plant',
    'the stadium',
    'the ferry',
    'the library',
    'the tunnel'
  ],
  ...['the harbor wall', 'the market hall', 'the bus station', 'the city’s largest school', 'the museum roof']
]
const predicates = [
  ...[
    'was damaged in the storm',
    'needs a new roof',
    'will reopen in March',
    'cost twice as much as planned'
  ],
  ...['was sold to a developer', 'is closed to trucks', 'has lost half of its visitors', 'could collapse'],
  ...['was built on sand', 'had no fire alarm', 'would be torn down next year', 'is too small for the town']
]
const bareVerbs = [
  ...['close two of its offices', 'sell the old mill', 'raise the price of water', 'move to a new building'],
  ...['cut forty jobs', 'buy a second ferry', 'drop the lawsuit', 'reopen the tunnel']
]
const opinions = [
  ...[
    'This is the worst winter in years',
    'We have waited long enough',
    'Nobody asked the people who live here'
  ],
  ...[
    'The money is gone',
    'It was only a matter of time',
    'We will rebuild the harbor',
    'I saw the water rise'
  ]
]
const tails = [
  ...[
    'and nothing will change that',
    'and the town knows it',
    'but there is still time',
    'and it is not over yet'
  ],
  ...['but somebody has to pay', 'and that is the truth']
]
const neutral = [
  ...[
    'The market on the square opens at eight and closes at noon.',
    'The river runs past the town on its way to the sea.'
  ],
  ...['About 9,000 people live in the valley.', 'Snow fell on the coast road during the night.'],
  ...['The festival is held every second summer.', 'Buses run between the two towns every half hour.'],
  ...[
    'The line was built in 1931 and electrified thirty years later.',
    'The harbor froze twice in the same month.'
  ]
]

const pick = (list: readonly string[]): fc.Arbitrary<string> => fc.constantFrom(...list)

/** `Maeve Albright` */
export const person: fc.Arbitrary<string> = fc
  .tuple(pick(firstNames), pick(lastNames))
  .map(([first, last]) => `${first} ${last}`)
/** `the mayor of Dunmore` */
export const office: fc.Arbitrary<string> = fc
  .tuple(pick(offices), pick(towns))
  .map(([name, town]) => `the ${name} of ${town}`)
/** `Prosecutors`, fit to begin a sentence. */
export const group: fc.Arbitrary<string> = pick(groups)
/** `the council`, which does things rather than say them. */
export const council: fc.Arbitrary<string> = fc.constantFrom(
  'the company',
  'the council',
  'the bank',
  'the club'
)
/** `The report`, fit to begin a sentence. */
export const document: fc.Arbitrary<string> = pick(documents)
const subject: fc.Arbitrary<string> = pick(subjects)
/** `the ferry needs a new roof` */
export const clause: fc.Arbitrary<string> = fc
  .tuple(subject, pick(predicates))
  .map(([what, does]) => `${what} ${does}`)
/** `drop the lawsuit` */
export const action: fc.Arbitrary<string> = pick(bareVerbs)
/** `The money is gone`, without a mark at its end. */
export const opinion: fc.Arbitrary<string> = pick(opinions)
/** `and the town knows it` */
export const tail: fc.Arbitrary<string> = pick(tails)
/** A sentence in which nobody says anything. */
export const filler: fc.Arbitrary<string> = pick(neutral)
