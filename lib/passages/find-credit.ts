/** Agencies, stocks and makers of pictures. */
const agency =
  '(?:AP|A\\.P\\.|AFP|EPA(?:-EFE)?|EFE|PA|DPA|TASS|UPI|RIA Novosti|Reuters|REUTERS|Xinhua|Bloomberg|Shutterstock|SHUTTERSTOCK|iStock(?:photo)?|Alamy|Getty(?: Images)?|GETTY(?: IMAGES)?|Associated Press|Press Association|Agence France-Presse|Corbis|Unsplash|Flickr|Wikimedia(?: Commons)?|NASA|Rex(?: Features)?|SWNS|Splash|Zuma(?: Press)?|Sipa(?: USA)?|Redux|Magnum|Handout|Contributor|Pool|Imagn|USA TODAY(?: Sports)?)'
/** `Bo Ruiz`, `J. Scott Lee`, `NASA’s Space Flight Center`. */
const name =
  "[\\p{Lu}@][\\p{L}\\p{N}.'’@_&-]*(?: (?:\\p{Lu}[\\p{L}.'’&-]*|de|van|von|der|la|el|al|of|for|the)){0,6}"
/** `Bo Ruiz`: at least two words. */
const person = "\\p{Lu}[\\p{L}.'’-]*(?: (?:\\p{Lu}[\\p{L}.'’-]*|de|van|von|der|la|el|al)){1,4}"
const label =
  '(?:[Ff]ile |[Ss]tock |[Mm]ain |[Hh]andout |[Cc]ourtesy )?(?:[Pp]hoto(?:graph|graphy|s)?|PHOTO|[Ii]mages?|[Pp]ictures?|[Pp]ic|[Ii]llustration|[Gg]raphic|[Ss]creenshot|[Aa]rtwork)(?: (?:[Cc]redit|[Cc]ourtesy|[Ss]ource|[Cc]opyright))?|[Cc]redits?|CREDIT'
const role = '(?: (?:file|pool|photo|file photo|archive|images?))?'
const join = '\\s?(?:/|,|\\||–|via|for)\\s?'
/** Names, an agency among them. */
const makers = `(?:(?:${name})${join}){0,4}${agency}(?:\\s?(?:/|,|\\||-|via|for)\\s?${name}){0,3}${role}`
/** A person and an outlet. */
const slashed = `${person}(?:\\s?/\\s?${name}){1,3}${role}`
/** `Photo: Bo Ruiz`, `Image courtesy of Bo Ruiz`, `Credit... Bo Ruiz`. */
const labelled = `(?:${label})\\s?(?::|\\.\\.\\.|…|by|via|from|©|courtesy of)\\s?(?:[\\p{Lu}@]|the |private\\b|handout\\b|courtesy\\b)[^.!?:]{0,80}`

const lone = new RegExp(`^[([]?(?:©\\s?)?(?:${makers}|${slashed}|${labelled}|© ?${name})[.)\\]]*$`, 'u')
const behindSentence = new RegExp(
  `(?<=[.!?…]["”’)]?\\s{1,3}|\\s[|–—]\\s)(?:©\\s?)?(?:${makers}|${slashed})$`,
  'u'
)
const behindAnything = new RegExp(`(?<=[\\s.!?)"”’])(?=\\p{Lu})${labelled}$`, 'u')
const inBrackets = new RegExp(
  `\\((?:[^()]{0,60}(?:\\b(?:AP|AFP|Reuters) (?:Photo|Image|Graphic)|\\b(?:[Pp]hotos?|PHOTO|[Ii]mages?|[Pp]icture|[Cc]redit)\\b\\s?(?::|/|by\\b|via\\b|courtesy|credit|of [\\p{Lu}]))[^()]{0,80}|${makers}|[Cc]ourtesy [^()]{2,80}|\\p{Lu}[^()/]{2,60}/\\p{Lu}[^()]{1,60})\\)\\.?$`,
  'u'
)

/** Every credit holds one of these; most lines hold none. */
const hint =
  /[/©|]|\b(?:[Pp]hoto|PHOTO|[Ii]mage|[Pp]ic|[Cc]redit|CREDIT|[Gg]raphic|[Ii]llustration|[Ss]creenshot|[Aa]rtwork|[Cc]ourtesy|[Pp]ool|[Hh]andout|[Cc]ontributor)|\b[A-Z]{2,4}\b|Getty|Reuters|Press|Bloomberg|stock|Alamy|Corbis|Unsplash|Flickr|Wikimedia|Splash|Zuma|Sipa|Redux|Magnum|Imagn|Xinhua|Novosti|Rex\b/

/** How much of the end of a line is looked at. */
const sight = 160

/**
 * Where the credit of a picture begins at the end of a line, in the line: 0 where the line is nothing else, -1 where there is none.
 *
 * `The dam at dusk. Bo Ruiz / AP`, `The dam at dusk (Photo: Bo Ruiz)`, `Credit: Bo Ruiz`.
 */
export function findCredit(line: string): number {
  const from = Math.max(0, line.length - sight)
  const tail = line.slice(from)
  if (!hint.test(tail)) return -1
  if (line.length <= sight && lone.test(line)) return 0
  for (const pattern of [inBrackets, behindSentence, behindAnything]) {
    const found = pattern.exec(tail)
    if (found) return from + found.index
  }
  return -1
}
