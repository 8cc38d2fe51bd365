/** A configuration or baseline that is not as expected: its message names the file, the exit code is 2. */
export class BrokenFile extends Error {}
