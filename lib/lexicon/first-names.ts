const female = `
adele agnes aisha alexandra alice alison amanda amina amy ana angela anita ann anna anne annie audrey barbara beatrice becky bernadette
betty brenda bridget brigitte carmen carol carole caroline catherine cecilia cheryl chloe christina christine cindy claire clara cynthia
daniela dawn deborah debra deirdre denise diana diane donna doris dorothy edith eileen elaine eleanor elena elisabeth elizabeth ella ellen
ellie elsa emily emma erica esther eva evelyn fatima fiona francesca freya frida gail gemma georgina gillian gina giulia gloria grace
greta hannah harriet heather heidi helen helena hillary ingrid irene irina isabel isabella isabelle jacqueline jane janet janice jasmine
jenna jennifer jenny jessica jill jillian joanna joanne josephine josie joyce judith judy julia julie karen kate katherine
kathleen kathryn kathy katie kirsty kristen kristin laura lauren leila lena leticia liliana linda lisa liz lorna lorraine louisa louise
lucia lucy lydia lynn lynne mabel maggie mandy margaret maria mariam marianne marie marilyn marjorie marta martha martina mary
maureen maya megan melanie melissa michelle molly monica muriel nadia nancy naomi natalia natalie natasha niamh nicole nina nora norma
olga olivia orla pamela patricia paula pauline penny philippa phoebe polly priya rachel rebecca rebekah renee rita rosa rosemary rosie
ruth sabrina sadie sally samantha sandra sara sarah selina sharon sheila shirley silvia sinead siobhan sonia sophia sophie stella
stephanie sue susan susanne susie suzanne svetlana sylvia tamara tara teresa tess theresa tina tracey trudy ulrike ursula valerie vanessa
vera veronica victoria vivian wendy winifred yasmin yolanda yvonne zoe
`
const male = `
aaron abdul adam adrian ahmed alan albert alberto alejandro alexander alfred alistair allan andrew angus anthony anton antonio archie
arnold arthur barry ben benjamin bernard bernie bill bob bobby boris brad bradley brendan brian bruce bryan carl carlos charles
christopher clive colin connor craig cyril damian damien dan daniel danny darren dave david declan dennis derek derrick desmond dick diego
dmitry dominic don donald doug douglas duncan dylan eamonn eddie edgar edward edwin elliot elliott emmanuel enrique eric ernest ernie
ethan eugene felix fergus fernando francisco frank fred frederick gareth gary gavin geoff geoffrey george gerald gerard giles giorgio
giovanni giuseppe glenn gordon graeme graham greg gregory hamish hans harold harry hassan hector henry herbert horace howard hugh hussein
ian ibrahim igor isaac ivan jack jacob jake james jared jason jeff jeffrey jeremy jerome jerry jim jimmy joaquin joe joel john johnny
jonathan jonny jorge jose joseph josh joshua juan julian jurgen justin jürgen karim karl keith ken kenneth kevin khalid kieran klaus kurt
larry lars lawrence leo leonard liam luca lucas luigi luis luke magnus malcolm marc marco marcus mario mark martin matt matthew maurice
michael mick miguel mike mohamed mohammad mohammed muhammad mustafa nathan nathaniel ned neil niall nicholas nick nigel nikolai norman
oliver omar oscar owen pablo paolo patrick paul pedro peter phil philip phillip pierre piers ralph ramon rasmus raymond reginald richard
rick rob robert roberto rodney roger roland ronald rory ross roy rupert russell ryan samuel scott seamus sean sebastian sergei sergey
shaun simon stanley stefan stephen steve steven stewart stuart ted terence theo thomas tim timothy tobias toby todd tom tommy tony trevor
tristan vernon viktor vincent vladimir walter wayne wilfred william xavier yusuf zachary
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
