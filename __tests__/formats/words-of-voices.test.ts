import {expect, test} from '@jest/globals'
import {wordsOfVoices} from '../../lib/formats/words-of-voices.js'
import {graphOf} from '../graph-of.js'

test('counts the words of each voice, of nobody, and of the article itself', () => {
  const graph = graphOf('Lee said that it reportedly rained in No. 5. The well-known dam is shut.', {
    sources: [{name: 'Lee'}],
    attributions: [
      {source: 's1', cue: 'said', content: ['that it reportedly rained', 'in No. 5']},
      {cue: 'reportedly', content: ['it', 'rained'], parent: 'a1'},
      {cue: 'reportedly', content: ['shut']}
    ],
    claims: [
      {pieces: ['it', 'rained'], attributions: ['a1', 'a2']},
      {pieces: ['The well-known dam is shut.']}
    ]
  })
  expect([...wordsOfVoices(graph)]).toEqual([
    ['s1', 7],
    [null, 1],
    ['article', 5]
  ])
})
