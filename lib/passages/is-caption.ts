const start =
  /^(?:FILE\b ?[-–—:(,]|(?:file|image|photo|picture|caption)(?: photo| caption)?\s?:|pictured\b|\(?(?:from|clockwise from|top|bottom|above|below) (?:left|right)\b|\(?(?:left|right|above|below)\)?[,:] |\(l-r\)|(?:an? |the |this )?(?:file|stock|undated|handout|satellite|combination|aerial|archive) (?:photo|image|picture|photograph|view|of pictures)\b|in this (?:\S+ ){0,6}(?:file|handout|undated|image|frame|photo|video)\b.{0,40}\b(?:photo|image|picture|photograph|video)\b|artist['’]s (?:impression|concept|rendering)\b)/iu
/** `Ann Lee, left, and Bo Ruiz (right)`. */
const side =
  /\p{Lu}[\p{L}’'.]+(?:, (?:left|right|center|centre|second from (?:left|right)|far (?:left|right)),| \((?:left|right|center|centre)\))/u

/** Whether a line describes a picture by what it says, without a credit: `Ann Lee, left, and Bo Ruiz at the dam`. */
export function isCaption(line: string): boolean {
  return line.length <= 400 && (start.test(line) || side.test(line)) && !/[“"][^”"]*,[”"]/.test(line)
}
