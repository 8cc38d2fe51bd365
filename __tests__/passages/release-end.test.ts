import {expect, test} from '@jest/globals'
import {rolesOf} from './roles-of.js'

const release = `Quill Valves reports a good year

GRANTON, March 4, 2024 /WireWay/ -- Quill Valves Inc. today said that its revenue had risen by a tenth, to $40 million, and that it would open a second plant.

“We had a good year in all regions,” said Ann Lee, who leads the company. “We are proud of what the people in Granton have built.”`

test('a release ends where it tells what the company is, what forecasts are worth and whom to call', () => {
  const tail = `About Quill Valves

Quill Valves makes valves for ships and power stations. It was founded in 1961 and employs 900 people in two countries.

Forward-Looking Statements

This release contains statements about the future, which are subject to risks that the company cannot know.

Media contact:

Bo Ruiz
press@quill.example`
  expect(rolesOf(`${release}\n\n${tail}`).slice(4)).toEqual(
    tail.split(/\n+/).map((line) => `boilerplate: ${line}`)
  )
})

test.each(['-ENDS-', '###', 'Notes to editors:', 'SOURCE Quill Valves Inc.', 'Contacts:'])(
  'and behind `%s`',
  (line) => {
    expect(rolesOf(`${release}\n\n${line}\n\nThe plant is near the harbour.`).slice(4)).toEqual([
      `boilerplate: ${line}`,
      'boilerplate: The plant is near the harbour.'
    ])
  }
)

test('but what stands under a chart is no end', () => {
  const more =
    'The plant is near the harbour, and its people come from the whole of the county, as the company says.'
  expect(rolesOf(`${release}\n\nSource: Ministry of Water\n\n${more}`).at(-1)).toBe(`body: ${more}`)
})

test('and a heading that begins with `About` is one of the article', () => {
  const more =
    'The harbour was built in 1890, and nobody has dug in it since, says a report that the town ordered last year.'
  expect(rolesOf(`${release}\n\nAbout the harbour\n\n${more}`).slice(4)).toEqual([
    'heading: About the harbour',
    `body: ${more}`
  ])
})

test('and so is what stands under `Contacts` at the head of an article', () => {
  expect(rolesOf(`Contacts\n\n${release}`).filter((line) => line.startsWith('boilerplate'))).toEqual([])
})
