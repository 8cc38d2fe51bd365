#!/usr/bin/env node
import {command} from './command.js'

// A reader that goes away (`| head`) ends the command quietly.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0)
    throw error
  })
}

process.exitCode = await command(process.argv.slice(2), process)
