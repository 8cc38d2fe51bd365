/** Nouns for a body that stand right beside its name: `the news website Al-Monitor`, `the Rivers Trust monitoring group`. */
export const classes: ReadonlySet<string> = new Set(
  'agency airline association bank broadcaster channel charity company corporation daily firm group magazine militia network newspaper nonprofit organisation organization outlet paper party service site startup tabloid union weekly website'.split(
    ' '
  )
)
