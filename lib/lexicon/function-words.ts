/** The commonest words of English that say little by themselves; in running text about two words of five. */
export const functionWords: ReadonlySet<string> = new Set(
  `a about after all also an and any are as at be because been before being between both but by can could did do does
  down during each even every few for from had has have he her here him his how i if in into is it its just like many
  may me might more most much must my no nor not now of off on one only or other our out over own said same she should
  since so some such than that the their them then there these they this those through to too under until up us was
  we were what when where which while who whom whose why will with would you your`.split(/\s+/)
)
