/**
 * Of the style sheet and the script of a report, as its Content-Security-Policy names them: SHA-256 in base64. They are
 * written down since a browser has no way to work them out at once; a test says what they have to be.
 */
export const hashes = {
  style: 'sha256-QwdSOkm+J1R8od2QJpwJt/F2KIZrtwRnds7FRnyaCNI=',
  script: 'sha256-gnMffG0bbHCohMOY6NA8kQBQG9835OgtKsSdqJOCEmA='
} as const
