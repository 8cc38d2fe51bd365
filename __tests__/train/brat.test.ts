import {expect, test} from '@jest/globals'
import {readBrat} from '../../lib/train/brat.js'

const lines = (...rows: string[]): string => rows.join('\n')

test('reads spans and events, whatever their order', () => {
  const ann = lines(
    'T1\tSource 0 4\tRuiz',
    'T2\tCue 5 9\tsaid',
    'T4\tAttribution 5 9\tsaid',
    'E1\tAttribution:T4 Source:T1 Cue:T2 Content:T3 Content2:T5',
    'T3\tContent 10 15;20 25\tit is closed',
    'T5\tContent 30 40\tfor a week'
  )
  expect(readBrat(ann, 'a.ann')).toEqual([
    {
      source: [[0, 4]],
      cue: [[5, 9]],
      content: [
        [10, 15],
        [20, 25],
        [30, 40]
      ]
    }
  ])
})

test('passes over notes, relations and the second line of a text', () => {
  expect(
    readBrat(
      lines('T1\tCue 0 4\tsaid', 'so he said', '#1\tAnnotatorNotes T1\tsure?', 'R1\tCites Arg1:T1 Arg2:T1'),
      'a.ann'
    )
  ).toEqual([])
})

test('names file and line of a broken span', () => {
  expect(() => readBrat(lines('T1\tCue 0 4\tsaid', 'T2\tSource four 9\tRuiz'), 'x/a.ann')).toThrow(
    'x/a.ann:2: Unexpected `T2\tSource four 9\tRuiz`, expected `T1<tab>Source 0 4<tab>text`'
  )
})

test('names file and line of a span that ends before its start', () => {
  expect(() => readBrat('T1\tCue 9 4\tsaid', 'a.ann')).toThrow(
    'a.ann:1: Unexpected `T1\tCue 9 4\tsaid`, expected spans that end after their start'
  )
})

test('names file and line of an event with a span that is nowhere', () => {
  expect(() => readBrat(lines('T1\tCue 0 4\tsaid', 'E1\tAttribution:T1 Cue:T1 Content:T7'), 'a.ann')).toThrow(
    'a.ann:2: Unexpected `E1\tAttribution:T1 Cue:T1 Content:T7`, expected a line `T7<tab>…` in the file'
  )
})
