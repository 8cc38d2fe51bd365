const female = `
aisha alice alison amanda amina amy ana angela anita ann anna anne annie barbara beatrice becky betty brenda brigitte carmen caroline
catherine christina christine cindy claire clara cynthia dawn deborah debra diana diane donna doris dorothy edith eileen elaine elena eleanor
elizabeth ella ellen elsa emily emma erica esther eva fatima fiona francesca frida gemma gillian giulia gloria grace greta hannah harriet
heather heidi helen helena hillary ingrid irene irina isabel isabella isabelle jacqueline jane janet janice jenna jennifer jenny jessica
joanna joanne josephine joyce judith judy julia julie karen kate katherine kathleen kathryn kathy katie laura lauren leila liliana linda
lisa louise lucia lucy lydia maggie mandy margaret maria mariam marianne marie marta martha mary maureen maya megan melanie melissa
michelle monica nadia nancy natalia natalie natasha nicole nina nora norma olga olivia pamela patricia paula pauline penny phoebe polly
priya rachel rebecca renee rita rosa rosemary ruth sally samantha sandra sara sarah sharon sheila shirley silvia sonia sophia sophie
stella stephanie susan susanne suzanne svetlana sylvia tamara tara teresa theresa tina tracey ursula valerie vanessa vera victoria
wendy yasmin yolanda yvonne zoe
`
const male = `
aaron abdul adam ahmed alan albert alberto alejandro alexander alfred andrew anthony anton antonio arthur barry benjamin bernard bill bob
boris brendan brian bruce carl carlos charles christopher colin connor craig dan daniel darren dave david dennis derek dick diego dmitry
don donald doug douglas edward edwin eric ernest fernando francisco frank fred frederick gareth gary geoff geoffrey george gerald gerard
giorgio giovanni giuseppe gordon graham greg gregory hans harold harry hassan henry howard hugh hussein ian ibrahim igor ivan jack jacob jake
james jason jeff jeffrey jeremy jerry jim joe joel john johnny jonathan jorge jose joseph josh joshua juan julian justin karim karl keith
ken kenneth kevin khalid klaus lars larry lawrence leonard liam luca luigi luis luke malcolm marco marcus mario mark martin matt matthew
michael miguel mike mohamed mohammad mohammed muhammad mustafa nathan neil nicholas nick nigel norman oliver omar oscar pablo paolo
patrick paul pedro peter phil philip phillip pierre ralph raymond richard rick rob robert roberto roger roland ronald ross roy russell
ryan scott sean sergei sergey shaun simon stanley stefan stephen steve steven stuart ted thomas tim timothy todd tom tommy tony trevor
vincent vladimir walter wayne william yusuf
`

/** Very common first names that nearly always show the gender of who bears them; names of both are in neither list. Lower case. */
export const firstNames: ReadonlyMap<string, 'f' | 'm'> = new Map([
  ...female
    .trim()
    .split(/\s+/)
    .map((name) => [name, 'f'] as const),
  ...male
    .trim()
    .split(/\s+/)
    .map((name) => [name, 'm'] as const)
])
