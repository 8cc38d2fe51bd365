const others = /[\u00A0\u2007\u2009\u202F]/g

/** The same text, as long, with a space for every one that is thin or does not break: pages are full of them. */
export function plainSpaces(text: string): string {
  return text.replace(others, ' ')
}
