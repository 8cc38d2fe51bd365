/** Nouns that show the gender of the person they mean. */
export const genders: ReadonlyMap<string, 'f' | 'm'> = new Map([
  ...'actress aunt ex-wife gran grandma businesswoman chairwoman congresswoman councilwoman dame daughter duchess empress girl girlfriend goddaughter grandmother granddaughter headmistress heiress hostess lady mom mother mum niece nun policewoman princess queen saleswoman sister spokeswoman sportswoman stepdaughter stepmother waitress widow wife woman'
    .split(' ')
    .map((word) => [word, 'f'] as const),
  ...'boy boyfriend grandad grandpa brother businessman chairman clergyman congressman councilman dad duke emperor ex-husband father fisherman gentleman godson grandfather grandson gunman headmaster husband king lord man nephew policeman pontiff pope priest prince salesman son spokesman sportsman statesman stepfather stepson uncle waiter widower'
    .split(' ')
    .map((word) => [word, 'm'] as const)
])
