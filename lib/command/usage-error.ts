/** Wrong use of the command: its message goes to standard error, the exit code is 2. */
export class UsageError extends Error {}
