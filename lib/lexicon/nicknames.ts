const lines = `
abby abigail
al albert alan alfred alexander
alex alexander alexandra
andy andrew
barb barbara
ben benjamin
bernie bernard
beth elizabeth
betty elizabeth
bill william
billy william
bob robert
bobby robert
chris christopher christine christina
chuck charles
charlie charles
dan daniel
danny daniel
dave david
deb deborah
debbie deborah
dick richard
don donald
ed edward edwin
eddie edward
fred frederick
gabby gabrielle
gene eugene
greg gregory
hank henry
harry harold henry
jack john
jake jacob
jeff jeffrey
jen jennifer
jenny jennifer
jerry gerald jerome
jim james
jimmy james
joe joseph
john jonathan
jon jonathan
josh joshua
kate katherine catherine
kathy katherine kathleen
katie katherine
ken kenneth
kim kimberly
larry lawrence laurence
liz elizabeth
maggie margaret
matt matthew
meg margaret
mike michael
mitch mitchell
nancy anne
ned edward
nick nicholas
pam pamela
pat patrick patricia
peggy margaret
pete peter
phil philip phillip
ray raymond
rick richard
rob robert
ron ronald
sam samuel samantha
sandy sandra
steve steven stephen
sue susan
ted edward theodore
tim timothy
tom thomas
tony anthony antonio
vicky victoria
will william
`

/** Short first names and the long ones that they may stand for: `bob`, `robert`. */
export const nicknames: ReadonlyMap<string, readonly string[]> = new Map(
  lines
    .trim()
    .split('\n')
    .map((line) => {
      const [short, ...long] = line.split(' ')
      return [short!, long]
    })
)
