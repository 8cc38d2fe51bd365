import type {SourceKind} from '../../types/source.js'

const document = `
act affidavit amendment announcement article assessment autobiography bill biography blog-post book brief briefing bulletin cable
chapter charter code column communique communiqué complaint constitution contract correspondence court-filing criteria declaration decree diary disclosure dispatch
document dossier draft editorial edition email e-mail essay estimate excerpt file filing findings finding guideline handbook headline indictment invoice item journal-article
judgment law lawsuit leaflet legislation letter license list log manifesto manual manuscript memo memoir memorandum message minutes motion note notice
novel op-ed opinion order pact page paper pamphlet paragraph petition piece plan platform policy post posting press-release proposal prospectus provision protocol
quote readout record regulation release report resolution review rule ruling scripture sign statement statute story subpoena summary syllabus testimony text
textbook thread transcript treaty tweet verdict warrant will white-paper wording pleading
`
const recording = `
ad advertisement audio broadcast camera clip documentary feed film footage graphic image interview-tape photo photograph picture podcast-episode recording satellite-image
screenshot tape video videotape vine clip trailer commercial advert webcast
`
const poll = `
analysis average barometer calculation census chart count data database dataset estimate evidence experiment exit-poll figures figure forecast graph index
indicator measure metric model number numbers odds poll polling projection ranking rating research result sample simulation statistic statistics stats study
survey tally test tracker trial
`

/** Nouns for things that say or show something, and what sort of thing: `memo`, `footage`, `survey`. */
export const things: ReadonlyMap<string, SourceKind> = new Map([
  ...words(document, 'document'),
  ...words(recording, 'recording'),
  ...words(poll, 'poll')
])

function words(list: string, kind: SourceKind): (readonly [string, SourceKind])[] {
  return list
    .trim()
    .split(/\s+/)
    .map((word) => [word, kind] as const)
}
