/**
 * The style sheet of every page. Strokes carry the meaning and fills only help: inserted words are underlined, deleted
 * ones struck out, moved ones have a double line; the fills are blue and orange, which most eyes tell apart. Both schemes
 * have a contrast of at least 7 to 1 for text.
 */
export const pageStyles = `
:root { --page:#FFFFFF; --ink:#1B1D21; --quiet:#5A6170; --rule:#8A909C; --ins:#0A3D78; --ins-fill:#DCEBFB;
  --del:#7A3503; --del-fill:#FBE7D3; --move:#3F4652; --move-fill:#ECEDEF; --bracket:#6B1F5C; }
@media (prefers-color-scheme: dark) { :root { --page:#14171C; --ink:#E9EBEE; --quiet:#A6ADB9; --rule:#6F7785;
  --ins:#B9DCFF; --ins-fill:#12324F; --del:#FFCFA0; --del-fill:#4A2A0C; --move:#CFD5DE; --move-fill:#2B3038; --bracket:#EBB3DF; } }
body { margin:0 auto; padding:1.5rem 1rem 4rem; max-width:52rem; background:var(--page); color:var(--ink);
  font:1rem/1.55 "Noto Serif","Source Serif 4",Georgia,serif; }
h1 { font-size:1.6rem; line-height:1.25; margin:0 0 .25rem; } h2 { font-size:1.15rem; margin:2rem 0 .25rem; } h3, h4 { font-size:1rem; margin:1.25rem 0 0; } h4 { font-style:italic; } h4:lang(ar), h4:lang(zh) { font-style:normal; }
header p, .quiet, .remarks, .unchanged, .stub, caption { color:var(--quiet); font-family:"Noto Sans",system-ui,sans-serif; font-size:.875rem; }
header p, .remarks { margin:.1rem 0; }
.pair { margin:1.1rem 0; }
.passage { display:grid; grid-template-columns:7.5rem 1fr; gap:0 1rem; margin:.25rem 0; }
.label { font-weight:600; font-variant-numeric:tabular-nums; text-align:end; overflow-wrap:anywhere; }
.text { min-width:0; overflow-wrap:anywhere; margin:0; }
.text:lang(ar) { font-family:"Noto Naskh Arabic",serif; font-size:1.12em; line-height:1.8; }
.pair .remarks, .pair .doubt { margin-inline-start:8.5rem; }
.level-2 > .text { margin-inline-start:1.5rem; } .level-3 > .text { margin-inline-start:3rem; } .level-4 > .text { margin-inline-start:4.5rem; }
.finding { font-family:"Noto Sans",system-ui,sans-serif; font-size:.875rem; color:var(--quiet); } .finding > .text { border-inline-start:3px solid var(--rule); padding-inline-start:.5rem; }
.warning { color:var(--del); } .warning > .text { border-inline-start-color:var(--del); } .passage, .finding { break-inside:avoid-page; }
.heading > .text { font-weight:600; }
.moved { border-inline-start:4px double var(--move); padding-inline-start:.5rem; }
.doubt { color:var(--del); font-family:"Noto Sans",system-ui,sans-serif; font-size:.875rem; }
ins { color:var(--ins); background:var(--ins-fill); text-decoration:underline solid 1.5px; text-underline-offset:.15em; }
del { color:var(--del); background:var(--del-fill); text-decoration:line-through solid 1.5px; }
ins.phrase-moved { color:var(--move); background:var(--move-fill); text-decoration:underline double; }
del.phrase-moved { color:var(--move); background:var(--move-fill); text-decoration:line-through double; }
ins, del { unicode-bidi:isolate; } del + ins { margin-inline-start:.2em; }
.bracket { color:var(--bracket); font-weight:700; }
table { border-collapse:collapse; width:100%; font-size:.9rem; } th, td { text-align:start; vertical-align:top; padding:.25rem .6rem .25rem 0; border-bottom:1px solid var(--rule); }
th { font-family:"Noto Sans",system-ui,sans-serif; font-size:.875rem; } td.number { text-align:end; font-variant-numeric:tabular-nums; }
caption { text-align:start; padding-bottom:.25rem; }
.scroll { overflow-x:auto; }
.wide { max-width:none; page:wide; } .synopsis { table-layout:fixed; min-width:40rem; } .synopsis td { padding-inline-end:1rem; overflow-wrap:anywhere; } .synopsis p { margin:0 0 .4rem; }
@media (max-width:40rem) { .passage { grid-template-columns:1fr; } .label { text-align:start; } .pair .remarks, .pair .doubt { margin-inline-start:0; } }
@media print { :root { --page:#FFFFFF; --ink:#000000; --quiet:#333333; --ins:#000000; --del:#000000; --move:#000000; --bracket:#000000; }
  body { max-width:none; padding:0; font-size:10.5pt; } ins, del, ins.phrase-moved, del.phrase-moved { background:none; }
  ins { font-weight:700; } ins:lang(ar), ins:lang(zh) { font-weight:inherit; } .pair { break-inside:avoid-page; } h2, h3 { break-after:avoid; }
  thead { display:table-header-group; } tr { break-inside:avoid; } @page { margin:20mm 16mm; } @page wide { size:landscape; } .scroll { overflow:visible; } }
`;
