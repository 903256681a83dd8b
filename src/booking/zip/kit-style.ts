/** Styles of `kit.html`: A4, the identity's colours, readable in black and white too. */
export const kitStyle = `
@page { size: A4; margin: 16mm 14mm; }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 60rem; padding: 1rem; color: #171b3c; background: #fff;
  font: 400 11pt/1.5 "Be Vietnam Pro", system-ui, "Segoe UI", Roboto, "Noto Sans", sans-serif; overflow-wrap: anywhere; }
header { border-bottom: 6px double #b5332c; padding-bottom: .5rem; }
h1 { font-size: 22pt; line-height: 1.2; margin: 0 0 .3rem; }
h2 { font-size: 15pt; line-height: 1.25; margin: 1.6rem 0 .4rem; padding-bottom: .2rem; border-bottom: 2px solid #f0b94a;
  break-after: avoid; }
h3 { font-size: 12pt; margin: 1rem 0 .2rem; break-after: avoid; }
h2 small, .en { color: #4a4d66; font-weight: 400; font-size: .92em; }
p { margin: .3rem 0; }
.sample { background: #efe4cc; padding: .5rem .8rem; font-weight: 700; }
.score { font-size: 26pt; font-weight: 700; line-height: 1; }
table { width: 100%; border-collapse: collapse; }
th, td { text-align: left; vertical-align: top; padding: .35rem .5rem .35rem 0; border-bottom: 1px solid #ddcfae; }
tr { break-inside: avoid; }
th { width: 32%; font-weight: 700; }
td.box { width: 1.8rem; font-size: 15pt; line-height: 1; padding-top: .3rem; }
.code { white-space: pre-wrap; }
.state { font-weight: 700; color: #b5332c; }
.note { color: #4a4d66; }
.text { white-space: pre-line; }
img { display: block; width: 9rem; height: auto; }
ul, ol { margin: .3rem 0; padding-left: 1.3rem; }
li { margin: .25rem 0; break-inside: avoid; }
@media print { body { padding: 0; } a { color: inherit; text-decoration: none; } }
`;
