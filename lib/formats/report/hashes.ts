/**
 * Of the style sheet and the script of a report, as its Content-Security-Policy names them: SHA-256 in base64. They are
 * written down since a browser has no way to work them out at once; a test says what they have to be.
 */
export const hashes = {
  style: 'sha256-0o8CLTrmvc6z4fEFr2bmfNaS/wGs7gFC1AEUjyxj+Bc=',
  script: 'sha256-s7uWG4vDI1BbxTtEOLivR51u4pKsj+Tp8UNOBQBVBkY='
} as const
