import type {SourceKind} from '../../types/source.js'

const government = `
academy-of-sciences administration agency army assembly attorneys-general authority bench bureau cabinet city coalition-government coastguard commission
congress consulate council country county court customs department directorate duma embassy federation-council fbi fire-department
government governorate house intelligence judiciary junta jury kingdom knesset legislature military ministry mission monarchy municipality nation navy
parliament pentagon police politburo presidency prosecution republic secretariat senate service sheriff's-office state superstate
subcommittee taskforce town treasury tribunal village watchdog-agency fleet garrison patrol tsa treasury force panel
`
const outlet = `
broadcaster channel daily gazette herald journal magazine media network news newspaper newswire outlet paper podcast post press
publication publisher radio station tabloid television times tribune tv website weekly wire newsletter blog newsroom program programme show site
`
const organization = `
alliance app association bank board brand business businesses campaign cartel center centre chain chamber charity church club coalition college committee
company conference conglomerate consortium consultancy cooperative corporation employer enterprise establishment executive-committee faction federation firm
forum foundation front franchise fund giant group guild hospital industry institute institution laboratory league lobby manufacturer maker militia monitor
movement museum newco ngo nonprofit observatory office operator orchestra organisation organization party pac partnership platform retailer school seminary
society startup start-up store subsidiary syndicate synod team thinktank tank trust union university utility watchdog workshop airline brewery carrier
collective confederation congregation hotel insurer investor-group joint-venture label lab lender mosque practice restaurant squad studio supplier theater theatre
`

/** Nouns for bodies that speak as one, and what sort of body it is: `ministry`, `newspaper`, `company`. */
export const bodies: ReadonlyMap<string, SourceKind> = new Map([
  ...words(government, 'government'),
  ...words(outlet, 'outlet'),
  ...words(organization, 'organization')
])

function words(list: string, kind: SourceKind): (readonly [string, SourceKind])[] {
  return list
    .trim()
    .split(/\s+/)
    .map((word) => [word, kind] as const)
}
