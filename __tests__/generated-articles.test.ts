import {expect, test} from '@jest/globals'
import fc from 'fast-check'
import {readArticle} from 'reportedly'
import {article} from './arbitraries/article.js'
import type {FormName} from './arbitraries/forms.js'
import {misses} from './arbitraries/misses.js'

/** Forms that must always be read as they were written, whoever says whatever. */
const sure: readonly FormName[] = ['X reportedly does Y', 'X was said to Y']

test.each(sure)('reads %s as it was written', (name) => {
  fc.assert(
    fc.property(article([name]), (generated) => {
      expect(misses(generated, readArticle(generated.text))).toEqual([])
    })
  )
})
