import {expect, test} from '@jest/globals'
import {voicesOf} from './voices-of.js'

test('who denies an accusation is not who made it', () => {
  const {speakers} = voicesOf('Tom Lee accused Bob Ruiz of taking bribes. He denied the charge.', [
    ['Tom Lee', 'accused', 'Bob Ruiz of taking bribes'],
    ['He', 'denied', 'the charge']
  ])
  expect(speakers).toEqual(['Tom Lee', 'Bob Ruiz'])
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
