import type {Format} from './format.js'
import {indexOfReports} from './report/index-of-reports.js'
import {report} from './report/report.js'

/** A page to look at, in one file; in a folder with an index of all. */
export const html: Format = {
  extension: '.html',
  alone: true,
  write: (graph) => report(graph),
  beside: indexOfReports
}
