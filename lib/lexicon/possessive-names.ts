/** Businesses that every paper writes as somebody’s: `McDonald’s said`, `Moody’s Investors Service`. */
export const possessiveNames: ReadonlySet<string> = new Set(
  'applebee cadbury denny domino kellogg kohl ladbroke lowe macy mcdonald moody sainsbury sotheby'.split(' ')
)
