/** Colours and type of the game (a chart room at night, and the same by day), for a page that stands alone. */
export const style = `
:root{color-scheme:dark light;--page:#050a11;--panel:#0c1825;--row:#122233;--track:#1b3046;--rule:#20344a;--edge:#647d95;--ink:#edf1f4;--ink2:#bac7d2;--ink3:#93a5b5;--brass:#d6b36e;--warn:#ff8a5e;--support:#79cdbe;--reserve:#8d9cab;--object:#ec90ae;--fill:#5c7f9c;--band:#edf1f4}
@media (prefers-color-scheme:light){:root{--page:#f6f2e9;--panel:#fffdf7;--row:#f1ebde;--track:#e4dccb;--rule:#d8cfbc;--edge:#857b69;--ink:#1d1b17;--ink2:#403b32;--ink3:#5f5746;--brass:#8a6a24;--warn:#a8410f;--support:#1f7f72;--reserve:#8f8a80;--object:#b0436b;--fill:#55758f;--band:#1d1b17}}
*{box-sizing:border-box}
body{margin:0;background:var(--page);color:var(--ink);font:400 1rem/1.45 'Source Sans 3',system-ui,-apple-system,'Segoe UI',sans-serif;font-feature-settings:'tnum','lnum'}
h1,h2,h3,.big{font-family:'Source Serif 4',Georgia,'Times New Roman',serif;font-weight:500;text-wrap:balance}
h1{font-size:clamp(1.9rem,4.6vw,3rem);line-height:1.08;letter-spacing:-.02em;margin:.35rem 0 .5rem}
h2{font-size:clamp(1.6rem,3.4vw,2.2rem);line-height:1.12;letter-spacing:-.012em;margin:0}
h3{font-size:1.2rem;line-height:1.2;margin:0 0 .15rem}
p{margin:0}
a{color:inherit}
code{font:inherit;color:var(--brass);white-space:nowrap}
header,main,footer{max-width:76rem;margin:0 auto;padding:0 clamp(1rem,3vw,2.5rem)}
header{padding-top:clamp(1.5rem,4vw,3.5rem);padding-bottom:1.25rem}
.kicker{color:var(--brass);font-weight:600}
.facts,.note,figcaption,.small{color:var(--ink3);font-size:.875rem;line-height:1.38}
.note{max-width:84ch;margin-bottom:1rem}
nav{display:flex;flex-wrap:wrap;gap:.25rem 1.25rem;margin-top:1rem}
nav a{padding:.35rem 0;text-decoration-color:var(--brass);text-underline-offset:.25em}
nav a:focus-visible{outline:3px solid var(--ink);outline-offset:2px}
article{border-top:1px solid var(--rule);padding:clamp(1.75rem,4vw,3rem) 0 .5rem}
section{margin-top:clamp(1.75rem,4vw,2.75rem)}
.head{display:grid;grid-template-columns:minmax(15rem,1.3fr) 3fr;gap:1.25rem 2rem;margin-top:1.25rem;padding-bottom:1.25rem;border-bottom:1px solid var(--rule)}
.big{font-size:3.4rem;line-height:1;display:block}
.tiles{display:grid;grid-template-columns:repeat(auto-fit,minmax(8.5rem,1fr));gap:1rem 1.5rem;margin:0}
.tiles dd{margin:0;font-size:1.6rem;font-weight:600;line-height:1.15}
.tiles dt{color:var(--ink3);font-size:.875rem;line-height:1.3}
.tiles div{display:flex;flex-direction:column-reverse;justify-content:flex-end}
.cards{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,17.5rem),1fr));gap:1rem}
figure{margin:0;background:var(--panel);padding:1rem 1rem .9rem;display:flex;flex-direction:column;gap:.6rem}
figcaption{margin-top:auto;padding-top:.2rem}
figcaption b{color:var(--ink2);font-weight:600}
.columns .tops{display:flex;align-items:flex-end;gap:2px;height:6.5rem;border-bottom:1px solid var(--edge)}
.columns i{flex:1;min-width:0;background:var(--fill);min-height:1px;max-width:2.6rem}
.columns .tops,.columns .feet{justify-content:center}
.columns i.mark{background:var(--brass)}
.columns .feet{display:flex;gap:2px;font-size:.8rem;color:var(--ink3);line-height:1.5}
.columns .feet span{flex:1;min-width:0;max-width:2.6rem;text-align:center;white-space:nowrap;display:flex;justify-content:center}
.bar,.stack,.interval{position:relative;display:block;height:.6rem;background:var(--track)}
.bar i,.bar b,.stack i,.interval>*{position:absolute;top:0;bottom:0;display:block}
.bar i{left:0;background:var(--fill)}.bar.brass i{background:var(--brass)}.bar.warn i{background:var(--warn)}
.bar b{background:var(--band);opacity:.38;top:35%;bottom:35%}
.stack{display:flex;height:.85rem;overflow:hidden}
.stack i{position:static;height:100%}
.stack .support,.key.support{background:var(--support)}
.stack .reserve,.key.reserve{background:repeating-linear-gradient(90deg,var(--reserve) 0 3px,var(--panel) 3px 4px)}
.stack .object,.key.object{background:repeating-linear-gradient(45deg,var(--object) 0 4px,var(--panel) 4px 6px)}
.key{display:inline-block;width:.85rem;height:.7rem;margin:0 .35rem 0 .9rem}.key:first-child{margin-left:0}
.interval{background:none;height:1.1rem}
.interval u{width:1px;background:var(--edge)}
.interval s{top:50%;bottom:auto;height:1px;background:var(--ink3)}
.interval b{top:30%;bottom:30%;background:var(--support);opacity:.45;min-width:3px}
.interval i{width:.5rem;top:calc(50% - .25rem);height:.5rem;bottom:auto;margin-left:-.25rem;border-radius:50%;background:var(--support)}
.interval i.below{background:var(--object);border-radius:0}
.shift{position:relative;display:block;height:1.1rem;border-bottom:1px solid var(--rule)}
.shift>*{position:absolute;display:block}
.shift s{top:50%;height:2px;margin-top:-1px;background:var(--edge)}
.shift q,.shift b{height:26%;opacity:.45;min-width:2px;quotes:none}.shift q{top:8%;background:var(--reserve)}.shift b{bottom:8%;background:var(--support)}
.shift q::before,.shift q::after{content:none}
.shift em,.shift i{width:.56rem;height:.56rem;margin-left:-.28rem;top:calc(50% - .28rem);border-radius:50%}
.shift em{border:2px solid var(--ink3);background:var(--page)}.shift i{background:var(--support)}
.key.was{border:2px solid var(--ink3);border-radius:50%;width:.7rem}.key.is{background:var(--support);border-radius:50%;width:.7rem}
.found{margin:.25rem 0 .5rem;padding-left:1.1rem;color:var(--ink2);font-size:.9375rem;max-width:96ch}.ways{margin:.75rem 0 1.25rem}.ways caption{text-align:left;font-weight:600;padding:.2rem 0}.ways td .small{display:block;color:var(--ink3)}.versions td.sure{font-weight:600}.versions td.plot{width:21%}.versions td:first-child{width:24%}
.stances{display:grid;gap:2px;margin-top:.3rem;max-width:11rem}.stances .stack{height:.35rem}.went{display:grid;font-weight:400}.went .effect{display:inline}
h4{margin:1rem 0 .25rem;font-size:.9375rem;font-weight:600}
.versions code{display:block;font-size:.8125rem;line-height:1.3}
.options{display:grid;gap:.5rem}
.options .bar{margin-top:.2rem}
.options p{display:flex;justify-content:space-between;gap:1rem;line-height:1.25;font-size:.9375rem}
.options p span:last-child{white-space:nowrap;font-weight:600}
.options .sq{color:var(--brass);font-size:.8125rem;white-space:nowrap}.options p .dim{font-weight:400}
table{border-collapse:collapse;width:100%;font-size:.9375rem}
th{font-weight:600;text-align:left;color:var(--ink3);font-size:.8125rem;padding:.3rem .6rem;vertical-align:bottom;border-bottom:1px solid var(--edge)}
td{padding:.38rem .6rem;border-bottom:1px solid var(--rule);vertical-align:middle}
th:first-child,td:first-child{padding-left:0}th:last-child,td:last-child{padding-right:0}
td.num,th.num{text-align:right;white-space:nowrap}
td.plot{min-width:7rem}
.seats td.plot{width:24%}
.dim{color:var(--ink3)}
.events tr.answer td{border-bottom:0;padding-top:.15rem;padding-bottom:.15rem;color:var(--ink2);font-size:.875rem}
.events tr.event td{border-top:1px solid var(--rule);border-bottom:0;padding-top:.6rem}
.events tr.answer td:first-child{padding-left:1.1rem}
.events .bar{min-width:5rem}
.events td:nth-child(2){width:24%}
.tag{font-size:.8125rem;color:var(--ink3);white-space:nowrap}
.effect{display:inline-grid;grid-template-columns:3rem 7.5rem;gap:.5rem}.effect>*{text-align:right}
.good{color:var(--support)}.bad{color:var(--object)}.alarm{color:var(--warn);font-weight:600}
.two{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,24rem),1fr));gap:1.5rem 2.5rem}
.rows{display:grid;grid-template-columns:minmax(8rem,auto) 1fr 3.4rem;gap:.4rem .9rem;align-items:center;font-size:.9375rem}
.rows>:nth-child(3n){text-align:right}
.lists{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,19rem),1fr));gap:1.25rem 2.5rem}
.lists ul{margin:.25rem 0 0;padding-left:1.1rem;color:var(--ink2);font-size:.9375rem}
.lists h4{margin:0;font-size:.9375rem;font-weight:600}
.seeds{list-style:none;margin:0;padding:0;display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,22rem),1fr));gap:.15rem 2.5rem}
.seeds li{display:flex;justify-content:space-between;gap:1rem;border-bottom:1px solid var(--rule);padding:.35rem 0;font-size:.9375rem}
.seeds code{text-align:right}
footer{border-top:1px solid var(--rule);margin-top:2.5rem;padding-top:1.25rem;padding-bottom:2.5rem}
@media (max-width:44rem){
.head{grid-template-columns:1fr}
.tiles{grid-template-columns:1fr 1fr}
.seats thead,.events thead,.versions thead{position:absolute;clip-path:inset(50%)}
.seats tr,.events tr,.versions tr{display:grid;grid-template-columns:1fr 1fr;gap:.2rem 1rem;padding:.65rem 0;align-items:center;border-bottom:1px solid var(--rule)}
.seats td,.versions td,.events tr td,.events tr.event td{border:0;padding:0!important;text-align:left!important;width:auto!important}
.seats td:first-child,.versions td:first-child,.events td:first-child{grid-column:1/-1;font-weight:600}
.seats td[data-label]::before,.versions td[data-label]::before,.events td[data-label]::before{content:attr(data-label) ' ';color:var(--ink3);font-weight:400}
.seats td.plot,.seats td.wide,.versions td.plot{grid-column:1/-1}
.events tr.answer{padding:.25rem 0 .25rem 1rem;border:0}
.events td:empty{display:none}
.events tr.answer td:first-child{font-weight:400}
.events tr.event{border-bottom:0;border-top:1px solid var(--rule);padding-bottom:.25rem}
}
@media (max-width:44rem){.versions.ways td.plot{grid-column:auto}.versions code{display:inline}.versions td.plot{margin-top:.25rem}.versions td:nth-child(3),.versions td:nth-child(5){grid-column:1/-1}.effect{display:inline;}.events .bar{min-width:0}}
@media print{:root{--page:#fff;--panel:#fff}figure{border:1px solid var(--rule)}section,figure,tr{break-inside:avoid}}
`;
