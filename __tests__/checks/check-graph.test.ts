import {describe, expect, test} from '@jest/globals'
import {type CheckOptions, checkGraph, readArticle} from 'reportedly'

const graph = readArticle('Experts say the bridge is safe. It was built yesterday.\n')
const rules = (options?: CheckOptions): string[] =>
  checkGraph(graph, options).map(({rule, severity}) => `${rule} ${severity}`)

describe('checkGraph', () => {
  test('gives findings with all that a reporter needs, in order of appearance', () => {
    expect(checkGraph(graph)).toEqual([
      {
        start: 0,
        end: 7,
        text: 'Experts',
        rule: 'vague-source',
        severity: 'info',
        message: 'Unexpected vague source `Experts`, expected words that say who it is',
        expected: [],
        note: 'Readers cannot judge a source that they cannot tell apart.',
        url: 'pkg:npm/reportedly?check=vague-source#checks.md',
        cause: null
      },
      expect.objectContaining({rule: 'stale-time', text: 'yesterday'})
    ])
  })

  test.each<[string, CheckOptions, string[]]>([
    ['a preset', {preset: 'strict'}, ['vague-source warn', 'stale-time warn']],
    ['no preset', {preset: 'off'}, []],
    ['a level', {checks: {'vague-source': 'error', 'stale-time': 'off'}}, ['vague-source error']],
    ['one check alone', {preset: 'off', checks: {'stale-time': 'warn'}}, ['stale-time warn']],
    ['settings', {checks: {'vague-source': ['warn', {nouns: ['pundits']}]}}, ['stale-time info']],
    ['a rule to ignore', {ignore: [{rule: 'stale-time'}]}, ['vague-source info']],
    ['words to ignore', {ignore: [{text: 'Experts'}]}, ['stale-time info']],
    ['a place to ignore', {ignore: [{start: 0, end: 7}]}, ['stale-time info']],
    [
      'a rule at another place',
      {ignore: [{rule: 'stale-time', end: 20}]},
      ['vague-source info', 'stale-time info']
    ]
  ])('takes %s', (_name, options, expected) => {
    expect(rules(options)).toEqual(expected)
  })

  test('gives addresses on a page of your own', () => {
    const [finding] = checkGraph(graph, {docs: 'https://example.com/style'})
    expect(finding?.url).toBe('https://example.com/style#vague-source')
  })

  test.each<[unknown, string]>([
    ['strict', 'Expected `options` to be an object, got `"strict"` (string)'],
    [
      {presets: 'strict'},
      'Unexpected option `presets`, expected one of `preset`, `checks`, `ignore`, `docs`'
    ],
    [
      {preset: 'loud'},
      'Expected `preset` to be one of `recommended`, `strict`, `off`, got `"loud"` (string)'
    ],
    [{checks: {'no-such': 'warn'}}, 'Unexpected check `no-such`, expected one of '],
    [
      {checks: {'stale-time': 2}},
      'Expected `checks.stale-time` to be one of `off`, `info`, `warn`, `error`, got `2` (number)'
    ],
    [
      {checks: {'stale-time': ['warn', {}, {}]}},
      'Expected `checks.stale-time` to be a level, or a level and settings, got `["warn",{},{}]` (array)'
    ],
    [
      {checks: {'vague-source': ['warn', {noun: []}]}},
      'Unexpected setting of `vague-source` `noun`, expected one of `nouns`'
    ],
    [
      {checks: {'vague-source': ['warn', {nouns: 'experts'}]}},
      'Expected `checks.vague-source.nouns` to be an array of words, got `"experts"` (string)'
    ],
    [
      {ignore: [{}]},
      'Expected `ignore[0]` to be an object with `rule`, `text`, `start` or `end`, got `{}` (object)'
    ],
    [{ignore: [{start: -1}]}, 'Expected `ignore[0].start` to be an offset, got `-1` (number)'],
    [{docs: 'checks.md'}, 'Expected `docs` to be an absolute URL, got `"checks.md"` (string)']
  ])('refuses %j', (options, message) => {
    expect(() => checkGraph(graph, options as CheckOptions)).toThrow(TypeError)
    expect(() => checkGraph(graph, options as CheckOptions)).toThrow(message)
  })
})
