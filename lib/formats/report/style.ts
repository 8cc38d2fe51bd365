/**
 * The style sheet of reports and of their index.
 *
 * Who stands behind a claim shows in colour, in the form of its underline and in the shape of its mark, so that no colour
 * is needed. A change here changes its hash in `hashes.ts`.
 */
export const style: string = `
:root{color-scheme:light dark;--paper:#fdfcf8;--card:#f6f3ea;--ink:#1f1c18;--soft:#5b554b;--rule:#d8d2c3;--strong:#8d8572;--article:#5d6068;--named:#0a6a5a;--unnamed:#8b5600;--hearsay:#97266d;--hedge:#fbeeb4;--on:#e9f1ff;--match:#e4f3e2;--focus:#1a55c4;--warn:#a43c00;--error:#b3112b;--info:#3d5a80;
--serif:Charter,'Bitstream Charter','Iowan Old Style','Palatino Linotype','Source Serif 4',Georgia,Cambria,'Noto Serif',serif;--sans:system-ui,-apple-system,'Segoe UI',Roboto,'Helvetica Neue','Noto Sans',Arial,sans-serif}
@media (prefers-color-scheme:dark){:root{--paper:#17181b;--card:#202226;--ink:#ebe7de;--soft:#b0aa9e;--rule:#3b3d42;--strong:#8b8778;--article:#a9adb8;--named:#63cdb6;--unnamed:#e5b35a;--hearsay:#ef9fd0;--hedge:#4d4213;--on:#26344d;--match:#253a28;--focus:#8db4ff;--warn:#ff9d66;--error:#ff8593;--info:#9dbde6}}
*{box-sizing:border-box}
html{font:100%/1.5 var(--sans);background:var(--paper);color:var(--ink);-webkit-text-size-adjust:100%;scroll-padding:1rem 0 45vh}
body{margin:0 auto;padding:0 1.25rem 3rem;max-width:77rem}
a{color:inherit;text-underline-offset:.18em}
h1,h2,h3,p,ul,ol,dl,blockquote{margin:0;padding:0}
ul,ol{list-style:none}
:focus-visible{outline:2px solid var(--focus);outline-offset:2px;border-radius:2px}
.quiet,.skip:not(:focus){position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.skip{position:absolute;left:1rem;top:.5rem;background:var(--paper);padding:.4rem .8rem;z-index:3}
bdi,blockquote,.about,select,h1,p,li,dd{unicode-bidi:isolate}

.masthead{border-bottom:1px solid var(--rule);padding:1.6rem 0 1.1rem;margin-bottom:1.6rem}
.kicker{font-size:.78rem;font-weight:600;letter-spacing:.09em;text-transform:uppercase;color:var(--soft);border-top:3px solid var(--ink);display:inline-block;padding-top:.45rem;margin-bottom:.5rem}
h1{font:600 clamp(1.7rem,1.1rem + 2.4vw,2.7rem)/1.15 var(--serif);letter-spacing:-.012em;max-width:24em;text-wrap:balance;overflow-wrap:anywhere}
.meta{color:var(--soft);font-size:.92rem;margin-top:.6rem}
.meta span+span::before{content:'·';margin:0 .5em}
.warning{color:var(--warn);font-weight:600;margin-top:.5rem}
.balance{margin-top:1rem;max-width:60rem}
.balance svg{display:block;width:100%;height:.6rem}
.balance ul{display:flex;flex-wrap:wrap;gap:.15rem 1.4rem;font-size:.88rem;margin-top:.45rem;color:var(--soft)}
rect.article{fill:var(--article)}rect.named{fill:var(--named)}rect.unnamed{fill:var(--unnamed)}rect.hearsay{fill:var(--hearsay)}

.desk{display:grid;grid-template-columns:minmax(0,1fr);gap:1.5rem 2.2rem}
.desk>*{min-width:0}
.rail{font-size:.9rem}
.rail h2{font:600 .78rem/1.4 var(--sans);letter-spacing:.07em;text-transform:uppercase;color:var(--soft)}
.legend ul{display:flex;flex-wrap:wrap;gap:.3rem 1.3rem;margin:.4rem 0 1rem}
.contents ul{display:flex;flex-wrap:wrap;gap:.2rem 1.2rem}

.mark{display:inline-block;width:.72em;height:.72em;margin-right:.4em;background:currentColor;vertical-align:-.02em;forced-color-adjust:none}
.mark.article{color:var(--article)}
.mark.named{color:var(--named);border-radius:50%}
.mark.unnamed{color:var(--unnamed);clip-path:polygon(50% 0,100% 100%,0 100%)}
.mark.hearsay{color:var(--hearsay);clip-path:polygon(50% 0,100% 50%,50% 100%,0 50%)}

article{font:1.16rem/1.68 var(--serif);max-width:65ch;overflow-wrap:anywhere}
article>p{margin-bottom:1.05em;white-space:pre-line}
article .dek{font-size:1.13em;line-height:1.45;color:var(--soft)}
article .byline,article .dateline{font:.92rem/1.5 var(--sans);color:var(--soft);margin-bottom:.5em}
article .caption{font:.92rem/1.5 var(--sans);color:var(--soft);border-left:3px solid var(--rule);padding-left:.9rem;margin-block:1.3em}
article .role{font-weight:600}
article h2,article h3{font:600 1.2rem/1.3 var(--sans);margin:1.6em 0 .6em}
.left-out{font:.86rem/1.5 var(--sans);color:var(--soft);margin:0 0 1.3em;border-block:1px dotted var(--rule);padding:.35rem 0}
.left-out p{margin:.3rem 0 .3rem 1rem}
summary{cursor:pointer}

.article,.named,.unnamed,.hearsay{text-underline-offset:.22em;text-decoration:underline 1px dotted var(--strong);text-decoration-skip-ink:none}
.named{text-decoration:underline 2px solid var(--named)}
.unnamed{text-decoration:underline 2px dashed var(--unnamed)}
.hearsay{text-decoration:underline 1.5px wavy var(--hearsay)}
article a,h1 a{border-radius:2px;scroll-margin:30vh 0}
a.first{position:relative;padding-left:.68em}
a.first::before{content:'';position:absolute;left:0;top:.18em;width:.46em;height:.46em}
h1 a.first{padding-left:.5em}
h1 a.first::before{width:.32em;height:.32em}
a.named.first::before{background:var(--named);border-radius:50%}
a.unnamed.first::before{background:var(--unnamed);clip-path:polygon(50% 0,100% 100%,0 100%)}
a.hearsay.first::before{background:var(--hearsay);clip-path:polygon(50% 0,100% 50%,50% 100%,0 50%)}
article a:hover,h1 a:hover,.on{background:var(--on);box-shadow:0 0 0 2px var(--on)}
.filtered article a:not(.match,.flag,.on),.filtered h1 a:not(.match,.on){text-decoration-color:transparent}
.filtered a.first:not(.match){padding-left:0}
.filtered a.first:not(.match)::before{content:none}
a.match:not(.on){background:var(--match);box-shadow:0 0 0 2px var(--match)}
b{font-weight:600}
em{font-style:normal}
em.cue{font-style:italic}
em.negation{font-style:italic;font-weight:600}
em.mention{font-weight:600}
em.hedge{background:var(--hedge);border-radius:2px;box-shadow:0 0 0 .08em var(--hedge),0 0 0 calc(.08em + 1px) var(--strong);-webkit-box-decoration-break:clone;box-decoration-break:clone;margin-inline:.1em}
.flag{font:700 .72rem/1 var(--sans);vertical-align:.45em;display:inline-block;min-width:1.5em;padding:.22em .35em;margin:0 .15em;text-align:center;text-decoration:none;border:1.5px solid var(--warn);color:var(--warn);border-radius:.9em}
.finding{font:.92rem/1.5 var(--sans);border-left:4px double var(--warn);background:var(--card);padding:.6rem .9rem;margin:-.2rem 0 1.2rem}
.finding.error{border-color:var(--error)}.finding.info{border-color:var(--info)}
.finding .number{font-weight:700;color:var(--warn)}
.finding .why{color:var(--soft);font-size:.86em}
.found{list-style:decimal;margin:.3rem 0 0 1.4rem;font-size:.95rem}
.found a{text-decoration-color:var(--strong)}
code{font-size:.92em}
:target{outline:2px solid var(--focus);outline-offset:3px}

.below>section{margin-bottom:2.4rem;border-top:1px solid var(--rule);padding-top:1.1rem}
.below>section>h2{font:600 1.45rem/1.25 var(--serif)}
.lead{color:var(--soft);font-size:.92rem;margin-bottom:.9rem;max-width:44rem}
.voices>li{border-bottom:1px solid var(--rule);padding:.4rem 0}
.voices summary{display:grid;grid-template-columns:1fr;gap:.15rem 1.2rem;align-items:center;list-style:none}
.voices summary::-webkit-details-marker{display:none}
.who{overflow-wrap:anywhere}
.who b::after{content:' ▸';color:var(--soft);font-weight:400}
details[open]>summary .who b::after{content:' ▾'}
.about{color:var(--soft)}
.voices .about{font-size:.9rem;margin-left:.3em}
.bar{display:grid;grid-template-columns:1fr 8.5rem;gap:.7rem;align-items:center}
.bar svg{width:100%;height:.55rem;background:var(--card)}
.count{font-size:.84rem;color:var(--soft);font-variant-numeric:tabular-nums;text-align:right}
.voices ul{font:1rem/1.5 var(--serif);padding:.4rem 0 .6rem 1.1rem;max-width:42rem}
.voices li li{margin-bottom:.35rem;padding-left:1rem;text-indent:-1rem}
.voices li li em{font-style:italic;color:var(--soft)}
.voices li li a{text-decoration-color:var(--rule)}

.key{display:flex;flex-wrap:wrap;gap:.2rem 1.2rem;font-size:.84rem;color:var(--soft);margin-bottom:.5rem}
.key span{display:inline-flex;align-items:center;gap:.35rem}
.score{display:flex;overflow-x:auto;scroll-padding-left:11.5rem;border:1px solid var(--rule);padding:.5rem 0}
.names{position:sticky;left:0;z-index:1;flex:0 0 11rem;max-width:11rem;background:var(--paper);border-right:1px solid var(--rule);padding-left:.6rem;font-size:.82rem}
.names span{display:block;cursor:pointer;height:24px;line-height:24px;white-space:nowrap;overflow:hidden;text-overflow:ellipsis}
.score svg{flex:none}
.score a{--tone:var(--article);text-decoration:none;cursor:pointer}
.score .named,.key .named{--tone:var(--named)}.score .unnamed{--tone:var(--unnamed)}.score .hearsay{--tone:var(--hearsay)}
.f0,.f1,.f2,.f3{stroke:var(--tone);stroke-width:1.5;fill:var(--tone)}
.f1{fill-opacity:.35}.f2{fill:var(--paper)}.f3{fill:var(--paper);stroke-dasharray:2 1.6}
.score a:focus-visible{outline:none}
.score a:is(:hover,:focus-visible,.on)>*{stroke:var(--focus);stroke-width:3.5;paint-order:stroke}
.filtered .score a:not(.match){opacity:.22}
.score .on,.score a.match{background:none;box-shadow:none}
.row{stroke:var(--rule);fill:none}
.chain{stroke:var(--ink);fill:none}
.cites{stroke:var(--ink);fill:none;stroke-dasharray:3 2.5}
.relation{fill:none;stroke:var(--strong);stroke-width:1.2}
.relation.contradicts{stroke:var(--error);stroke-width:2.4}
.relation.elaborates,.relation.answers{stroke-dasharray:1 2.5}
.relation.weakens,.relation.strengthens{stroke-dasharray:6 2}
.colophon{color:var(--soft);font-size:.86rem}

.filters{margin-bottom:1rem}
.filters summary h2{display:inline}
.filters p{margin-top:.45rem}
.filters label{display:block;color:var(--soft);font-size:.82rem}
select,button{font:inherit;color:inherit;background:var(--card);border:1px solid var(--strong);border-radius:4px;padding:.3rem .5rem;min-height:2rem;max-width:100%}
select{width:100%}
button{cursor:pointer}
output{font-weight:600;margin-left:.4rem}

#note{font-size:.93rem}
#note .hint{color:var(--soft)}
#note .top{display:flex;align-items:center;gap:.6rem}
#note .standing{flex:1;font-weight:600}
#note .number{font-size:.85rem;color:var(--soft)}
#note .close{min-width:2rem;line-height:1;padding:.2rem;border-color:transparent;background:none;font-size:1.3rem}
#note blockquote{font:1.02rem/1.5 var(--serif);margin:.5rem 0 .9rem;padding-left:.8rem;border-left:3px solid var(--rule);overflow-wrap:anywhere;max-height:11rem;overflow:auto}
#note h3{font:600 .76rem/1.4 var(--sans);letter-spacing:.06em;text-transform:uppercase;color:var(--soft);margin-bottom:.25rem}
.way li{position:relative;padding:0 0 .5rem 1.1rem;border-left:1px solid var(--strong);margin-left:.35rem}
.way li:last-child{border-color:transparent}
.way li::before{content:'';position:absolute;left:-.2rem;top:.6em;width:.4rem;height:.4rem;border-radius:50%;background:var(--strong)}
.way a.who{font-weight:600}
.way em{font-family:var(--serif);font-size:1.04em}
.manner,.way .why{display:block;font-size:.86rem}
.way .why{color:var(--soft)}
#note dl{display:grid;grid-template-columns:fit-content(6.2rem) 1fr;gap:.2rem .8rem;margin-top:.3rem;border-top:1px solid var(--rule);padding-top:.6rem}
dt{color:var(--soft);font-size:.86rem;padding-top:.07rem}
dd{margin:0;overflow-wrap:anywhere}
.steps{display:flex;flex-wrap:wrap;gap:.5rem;margin-top:.9rem}

table{border-collapse:collapse;width:100%;font-size:.95rem}
th,td{text-align:left;padding:.45rem 0 .45rem .9rem;border-bottom:1px solid var(--rule);vertical-align:top;overflow-wrap:break-word}
th:first-child{padding-left:0}
main.below>section:first-child{border:0;padding:0}
tbody th{font:1.04rem/1.4 var(--serif)}
thead th{font:600 .82rem/1.3 var(--sans);color:var(--soft);vertical-align:bottom}
th .about{font:.88rem/1.4 var(--sans)}
th svg{display:block;width:100%;max-width:28rem;height:.5rem;margin-top:.35rem}
.figure{text-align:right!important;font-variant-numeric:tabular-nums}

@media (min-width:44rem){.voices summary{grid-template-columns:minmax(0,1fr) minmax(0,22rem)}}
@media (min-width:67rem){
.desk{grid-template-columns:13rem minmax(0,1fr) 20rem}
.rail>div{position:sticky;top:1rem;max-height:calc(100vh - 2rem);overflow:auto;padding:2px}
.legend ul,.contents ul{display:block}
.legend li{margin-top:.3rem}
.below{grid-column:1/3}
#note{grid-area:1/3/3/4;position:sticky;top:1rem;align-self:start;max-height:calc(100vh - 2rem);overflow:auto;border-top:3px solid var(--ink);padding:.8rem 2px}
#note .close{display:none}
html{scroll-padding:1rem}
}
@media (max-width:66.99rem){
#note{position:fixed;inset:auto 0 0;z-index:2;max-height:46vh;overflow:auto;background:var(--paper);border-top:2px solid var(--ink);padding:.7rem 1.25rem 1.2rem;box-shadow:0 -6px 24px #0003}
body:not(.noted) #note{display:none}
body.noted{padding-bottom:50vh}
.names{flex-basis:7.5rem;max-width:7.5rem;padding-left:.4rem}
.score{scroll-padding-left:8rem}
th,td{padding-left:.5rem}
}
@media print{
@page{margin:18mm 16mm}
:root{--paper:#fff;--card:#fff;--ink:#000;--soft:#444;--rule:#bbb;--strong:#777;--article:#555;--named:#0a6a5a;--unnamed:#8b5600;--hearsay:#97266d;--hedge:#fbeeb4;--on:transparent;--match:transparent;--warn:#a43c00}
html{font-size:10.5pt}
body{max-width:none;padding:0!important}
#note,.filters,.contents,.skip,.left-out,.lead{display:none!important}
.desk{display:block}
.rail>div{position:static;max-height:none;overflow:visible;border-bottom:1px solid var(--rule);padding-bottom:.4rem;margin-bottom:1rem}
.legend ul{display:flex}
article{max-width:none}
article,.balance,.mark,rect,em.hedge{print-color-adjust:exact;-webkit-print-color-adjust:exact}
h2,h3,.finding,.voices>li>details>summary{break-inside:avoid;break-after:avoid}
.voices ul{max-width:none}
.who b::after{content:''!important}
.score{display:block;overflow:visible;border:0}
.names{float:left;width:8rem;max-width:none;position:static}
.score svg{width:calc(100% - 8rem)}
}
@media (forced-colors:active){.mark,rect{forced-color-adjust:none}}
`
