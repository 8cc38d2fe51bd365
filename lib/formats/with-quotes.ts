/** A message as people read it: quotation marks for the backticks that messages for developers have. */
export function withQuotes(message: string): string {
  return message.replace(/`([^`]*)`/g, '“$1”')
}
