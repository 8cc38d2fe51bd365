const words = `
academic accountant accuser activist actor actress administrator admiral adversary adviser advisor advocate agent aide ally
ambassador analyst anchor announcer anthropologist apologist appointee archbishop architect archaeologist artist assistant
associate astronaut astronomer athlete attorney author aunt baker banker baron bartender bassist biologist billionaire bishop
blogger boss boy boyfriend broadcaster broker brother builder bureaucrat businessman businesswoman bystander candidate captain
captive cardinal caretaker caller cartoonist ceo chair chairman chairwoman chairperson challenger champion chancellor chaplain chef
chemist chief chieftain child citizen clergyman cleric clerk climatologist coach co-author co-chair co-chairman co-founder
co-owner co-worker cofounder colleague collector colonel columnist comedian commander commentator commissioner composer
comptroller conductor congressman congresswoman conservative constable constituent consultant contractor contributor convict coordinator
coroner correspondent councillor councilman councilwoman councilmember counsel counselor counterpart cousin creator criminal
critic curator customer dad daughter dealer dean defendant delegate democrat demonstrator dentist deputy designer detective
developer dictator diplomat director dissident doctor donor driver economist editor educator employee employer engineer
entrepreneur envoy epidemiologist executive expert farmer father fellow feminist fighter filmmaker financier firefighter
fisherman founder friend frontrunner fundraiser gardener general geologist girl girlfriend governor graduate grandfather
grandmother grandson guard guest guitarist gunman guru head headmaster heir hero historian host hostage husband illustrator imam
immigrant incumbent industrialist informant inmate inspector instructor insider intern interpreter interviewee interviewer
inventor investigator investor jailer janitor journalist judge juror justice kid king lady landlord lawmaker lawyer leader
lecturer legend legislator liberal libertarian librarian lieutenant linguist lobbyist local loyalist magistrate magnate
magician major maker man manager marine mathematician mayor mechanic mediator member mentor merchant meteorologist migrant
milkman millionaire miner minister moderator model mogul mom monarch mother mp musician negotiator neighbor neighbour nephew
neurologist neuroscientist niece nominee novelist nun nurse observer officer official operative operator opponent orator
organiser organizer owner painter panelist paramedic parent partner party-goer passenger passerby pastor patient patriarch
pediatrician performer philanthropist philosopher photographer physician physicist pilot pioneer planner player playwright
plaintiff poet policeman policewoman policymaker politician pollster pontiff pope postmaster preacher predecessor premier pensioner backbencher
presenter president priest prime-minister prince princess principal prisoner producer professor programmer prosecutor
protester provost psychiatrist psychologist publicist publisher queen questioner rabbi rapper reader realtor rebel
receptionist recruiter refugee reformer regulator relative reporter representative republican researcher resident restaurateur
retiree reverend rival runner sailor salesman scholar scientist screenwriter secretary senator sergeant seller servant sheriff
shareholder shopkeeper shooter singer sister sociologist soldier solicitor somebody son songwriter speaker specialist spokesman
spokesperson spokeswoman sponsor sportsman staffer star statesman statistician stepfather stepmother storekeeper strategist student
schoolteacher successor supervisor supporter surgeon surrogate surveyor survivor suspect teacher teammate technician teenager tenant
theologian therapist trader trainer translator treasurer trooper trustee tutor tycoon uncle undersecretary user vendor
veteran viceroy victim villager violinist visitor volunteer voter waiter waitress warden widow widower wife winner witness
woman worker writer youth zoologist whistleblower watcher shipper strategist trucker undertaker welder
barrister batsman bowler campaigner commuter defender fan fullback goalkeeper jockey medic midfielder motorist objector pupil rescuer shopper striker substitute tourist winger
forecaster grandad gran grandma grandpa mum mep msp midwife vicar curate butcher electrician plumber hairdresser ranger
attendee backer ex-husband ex-wife neurosurgeon
lifeguard cyclist climber hiker grower detainee evacuee carer counsellor choreographer comic influencer podcaster trawlerman skipper archivist ornithologist hydrologist seismologist virologist ecologist criminologist
`

/** Nouns for people by what they do or are, as base forms: `senator`, `neighbour`. */
export const people: ReadonlySet<string> = new Set(words.trim().split(/\s+/))
