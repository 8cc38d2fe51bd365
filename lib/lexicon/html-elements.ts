/** Elements that begin and end a paragraph. */
export const blockElements: ReadonlySet<string> = new Set([
  'address',
  'article',
  'aside',
  'blockquote',
  'body',
  'caption',
  'center',
  'dd',
  'details',
  'dialog',
  'dir',
  'div',
  'dl',
  'dt',
  'fieldset',
  'figcaption',
  'figure',
  'footer',
  'form',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'header',
  'hgroup',
  'legend',
  'li',
  'main',
  'menu',
  'nav',
  'ol',
  'optgroup',
  'option',
  'p',
  'pre',
  'search',
  'section',
  'summary',
  'table',
  'tbody',
  'td',
  'tfoot',
  'th',
  'thead',
  'tr',
  'ul'
])

/** Elements without content. */
export const voidElements: ReadonlySet<string> = new Set([
  'area',
  'base',
  'basefont',
  'bgsound',
  'br',
  'col',
  'embed',
  'frame',
  'hr',
  'img',
  'input',
  'keygen',
  'link',
  'meta',
  'param',
  'source',
  'track',
  'wbr'
])

/** Elements in which tags are no tags. */
export const rawElements: ReadonlySet<string> = new Set([
  'iframe',
  'noembed',
  'noframes',
  'plaintext',
  'script',
  'style',
  'textarea',
  'title',
  'xmp'
])

/** Elements whose words are not read: what runs, what a reader fills in or presses, pictures, and what was struck out. */
export const silentElements: ReadonlySet<string> = new Set([
  'applet',
  'audio',
  'button',
  'canvas',
  'datalist',
  'del',
  'dialog',
  'frameset',
  'iframe',
  'map',
  'math',
  'meter',
  'noembed',
  'noframes',
  'noscript',
  'object',
  'plaintext',
  'progress',
  'rp',
  'rt',
  's',
  'script',
  'select',
  'strike',
  'style',
  'svg',
  'template',
  'textarea',
  'title',
  'video',
  'xmp'
])

/** Elements that hold what is not the article: `<nav>`. */
export const aroundElements: ReadonlySet<string> = new Set([
  'aside',
  'footer',
  'form',
  'menu',
  'nav',
  'search'
])

/** End tags do not reach out of these. */
export const scopeElements: ReadonlySet<string> = new Set([
  'applet',
  'button',
  'caption',
  'marquee',
  'object',
  'table',
  'td',
  'template',
  'th'
])
