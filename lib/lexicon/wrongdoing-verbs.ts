/** Past forms of verbs for what nobody may be said to have done without proof. Lower case. */
export const wrongdoingVerbs: ReadonlySet<string> = new Set(
  `abducted assaulted blackmailed bribed cheated defrauded embezzled extorted falsified forged groped harassed kidnapped
  laundered lied looted molested murdered perjured plagiarised plagiarized raped rigged robbed smuggled stalked stole
  swindled tortured trafficked`.split(/\s+/)
)
