const lines = `
argentinian argentine
brit british
briton british
dane danish
dutchman dutch
dutchwoman dutch
englishman english
englishwoman english
filipino philippine
finn finnish
frenchman french
frenchwoman french
icelander icelandic
irishman irish
irishwoman irish
pole polish
scot scottish
scotsman scottish
scotswoman scottish
spaniard spanish
swede swedish
turk turkish
welshman welsh
welshwoman welsh
berliner
californian
dubliner
glaswegian
londoner
mancunian
muscovite
parisian
sydneysider
texan
`

/** Nouns for somebody of a place, and the adjective of the country where that is the place: `swede`, `swedish`; `londoner`, ``. */
export const demonyms: ReadonlyMap<string, string> = new Map(
  lines
    .trim()
    .split('\n')
    .map((line) => {
      const [noun = '', adjective = ''] = line.split(' ')
      return [noun, adjective] as const
    })
)
