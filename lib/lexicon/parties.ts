/** Adjectives of party, people and place that stand before a name without being part of it: `Democrat Ann Lee`. */
export const parties: ReadonlySet<string> = new Set(
  'african american arab asian black catholic christian communist conservative dem democrat democratic european ex-president former gop gold green hispanic independent islamic jewish labor labour latino liberal libertarian muslim native presidential progressive republican retired rival socialist then tory'.split(
    ' '
  )
)
