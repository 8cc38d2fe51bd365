#!/usr/bin/env node
import {messages} from '../messages.js'
import {command} from './command.js'

// A reader that goes away (`| head`) ends the command quietly.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0)
  process.stderr.write(`${messages.unwritable(messages.standardOutput(), error)}\n`)
  process.exit(1)
})
process.stderr.on('error', (error: NodeJS.ErrnoException) => {
  // There is nobody to say it to.
  process.exit(error.code === 'EPIPE' ? 0 : 1)
})

process.exitCode = await command(process.argv.slice(2), process)
