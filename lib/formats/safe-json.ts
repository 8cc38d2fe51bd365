/**
 * JSON in which no control character stands as it is: `JSON.stringify` lets those from U+007F to U+009F through, which
 * some terminals obey, and U+2028 and U+2029, at which some programs break a line.
 */
export function safeJson(value: unknown, indent?: number): string {
  return JSON.stringify(value, null, indent).replace(
    /[\u007F-\u009F\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
  )
}
