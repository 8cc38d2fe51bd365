import {expect, test} from '@jest/globals'
import {readArticle} from 'reportedly'
import type {Document} from '../../lib/train/document.js'
import {learnAttributions} from '../../lib/train/learn-attributions.js'
import {readDocument} from '../../lib/train/read-document.js'

const names = ['Ruiz', 'Okafor', 'Lindqvist', 'Tanaka', 'Novak', 'Haddad', 'Moreau', 'Silva']
const things = [
  'the bridge is closed',
  'the water is clean',
  'the vote was late',
  'the pier will open',
  'the road is safe'
]

/** A corpus of one form: `NAME murmelt that THING.`, and sentences that hold no attribution. */
function corpus(): Document[] {
  return names.map((name, i) => {
    const sentences: string[] = []
    const gold = []
    let at = 0
    for (const thing of things) {
      const said = `${name} murmelt that ${thing}.`
      gold.push({
        source: [[at, at + name.length] as const],
        cue: [[at + name.length + 1, at + name.length + 8] as const],
        content: [[at + name.length + 9, at + said.length - 1] as const]
      })
      const plain = `Later ${name} walked to the harbour with a friend.`
      sentences.push(said, plain)
      at += said.length + plain.length + 2
    }
    return readDocument({name: `article-${i}`, text: sentences.join(' '), gold})
  })
}

test('learns a verb of saying that nobody else knows', () => {
  const model = learnAttributions(corpus(), {seed: 1})
  const [attribution] = readArticle('Brandt murmelt that the bridge is safe.', {model}).attributions
  expect(attribution?.cue?.text).toBe('murmelt')
  expect(attribution?.mention.map(({text}) => text)).toEqual(['Brandt'])
  expect(attribution?.content.map(({text}) => text)).toEqual(['that the bridge is safe'])
})

test('gives the same model for the same corpus and seed, to the bit', () => {
  expect(learnAttributions(corpus(), {seed: 3})).toEqual(learnAttributions(corpus(), {seed: 3}))
})

test('tells how far it is, up to the end', () => {
  const progress: number[] = []
  learnAttributions(corpus(), {seed: 1, onProgress: (done) => progress.push(done)})
  expect(progress).toEqual([...progress].sort((a, b) => a - b))
  expect(progress.at(-1)).toBeCloseTo(1)
})
