import {expect, test} from '@jest/globals'
import {readArticle} from '../../lib/read-article.js'
import {voicesOf} from './voices-of.js'

test('who denies an accusation is not who made it', () => {
  const {speakers} = voicesOf('Tom Lee accused Bob Ruiz of taking bribes. He denied the charge.', [
    ['Tom Lee', 'accused', 'Bob Ruiz of taking bribes'],
    ['He', 'denied', 'the charge']
  ])
  expect(speakers).toEqual(['Tom Lee', 'Bob Ruiz'])
})
test('nor where the denial goes on with what else is said', () => {
  const {attributions, sources} = readArticle(
    'A union official accused Bo Pratt of greed. He rejected the claim, and said it was new.'
  )
  expect(
    attributions.map(({cue, source}) => [cue?.text, sources.find(({id}) => id === source)?.name])
  ).toEqual([
    ['accused', 'union official'],
    ['said', 'Bo Pratt'],
    ['rejected', 'Bo Pratt']
  ])
})
test('who denies an accusation may have been named by an office only', () => {
  const {attributions, sources} = readArticle(
    'PORT SELLICK, Nov. 12 — Opposition leader Ana Ruiz accused the road minister of greed. He denied it.'
  )
  expect(
    attributions.map(({cue, source}) => [cue?.text, sources.find(({id}) => id === source)?.name])
  ).toEqual([
    ['accused', 'Ana Ruiz'],
    ['denied', 'road minister']
  ])
})
test('who says more after an accusation is who made it', () => {
  const {speakers} = voicesOf('Tom Lee accused Bob Ruiz of taking bribes. He said he had proof.', [
    ['Tom Lee', 'accused', 'Bob Ruiz of taking bribes'],
    ['He', 'said', 'he had proof']
  ])
  expect(speakers).toEqual(['Tom Lee', 'Tom Lee'])
})
test('who accuses a body may deny something himself', () => {
  const {speakers} = voicesOf('Tom Lee accused the council of fraud. He dismissed its report.', [
    ['Tom Lee', 'accused', 'the council of fraud'],
    ['He', 'dismissed', 'its report']
  ])
  expect(speakers).toEqual(['Tom Lee', 'Tom Lee'])
})
