import { pageStyles } from "../html/page-styles.ts";

/** The style sheet of a site: that of the single pages, and what a site has beside them. */
export const siteStyles = `${pageStyles}
:root { --link:#0B57A4; } @media (prefers-color-scheme: dark) { :root { --link:#8CC2FF; } } @media print { :root { --link:#000000; } }
a { color:var(--link); text-underline-offset:.15em; } a:focus-visible, [tabindex]:focus-visible, summary:focus-visible { outline:2px solid var(--link); outline-offset:2px; }
a:has(ins), a:has(del) { text-decoration:none; }
.bar ul, .trail ol { list-style:none; padding:0; margin:0; display:flex; flex-wrap:wrap; gap:.25rem 1.25rem; font-family:"Noto Sans",system-ui,sans-serif; font-size:.875rem; }
.bar { border-bottom:1px solid var(--rule); padding-bottom:.5rem; margin-bottom:1.5rem; } .bar a { display:inline-block; padding:.25rem 0; } .bar a[aria-current] { font-weight:700; text-decoration:none; color:var(--ink); }
.trail ol { gap:.1rem .5rem; margin-bottom:.5rem; } .trail li + li::before { content:"/"; color:var(--quiet); margin-inline-end:.5rem; }
footer { border-top:1px solid var(--rule); margin-top:3rem; padding-top:.5rem; color:var(--quiet); font-family:"Noto Sans",system-ui,sans-serif; font-size:.875rem; } footer ul { list-style:none; padding:0; margin:.5rem 0; }
.timeline { list-style:none; padding:0; margin:1rem 0; border-inline-start:2px solid var(--rule); } .timeline > li { position:relative; padding:.15rem 0 .85rem 1.25rem; } .timeline > li:dir(rtl) { padding:.15rem 1.25rem .85rem 0; }
.timeline > li::before { content:""; position:absolute; inset-inline-start:-.45rem; top:.65rem; width:.6rem; height:.6rem; border-radius:50%; border:2px solid var(--ink); background:var(--page); } .timeline > .draft::before { background:var(--ink); }
.timeline h3 { margin:0; } .timeline p { margin:.1rem 0; }
.facts { display:grid; grid-template-columns:max-content 1fr; gap:.1rem 1rem; margin:1rem 0; font-family:"Noto Sans",system-ui,sans-serif; font-size:.875rem; } .facts dt { color:var(--quiet); } .facts dt { grid-column:1; } .facts dd { grid-column:2; margin:0; min-width:0; overflow-wrap:anywhere; }
.legend { font-family:"Noto Sans",system-ui,sans-serif; font-size:.875rem; margin:1rem 0; padding:0; list-style:none; display:flex; flex-wrap:wrap; gap:.25rem 1.25rem; }
.outline { padding-inline-start:1.25rem; } .outline .depth-2 { margin-inline-start:1rem; } .outline .depth-3 { margin-inline-start:2rem; } .outline .depth-4 { margin-inline-start:3rem; }
details > summary { cursor:pointer; font-family:"Noto Sans",system-ui,sans-serif; }
.own { margin:1rem 0; border-inline-start:3px solid var(--rule); padding-inline-start:1rem; font-size:1.1rem; } .note-mark, .rules { font-size:.875rem; font-family:"Noto Sans",system-ui,sans-serif; } .rules { color:var(--quiet); }
.mark { font-size:.875rem; margin-inline-start:.4rem; } h2 .mark, h3 .mark, h4 .mark, h5 .mark, h6 .mark { font-weight:400; }
h5, h6 { font-size:1rem; margin:1rem 0 0; font-weight:400; } :target { outline:2px solid var(--link); outline-offset:4px; }
.said { border-inline-start:3px solid var(--rule); padding-inline-start:1rem; margin:.75rem 0; } .said p { margin:.15rem 0; } mark { background:none; color:inherit; text-decoration:underline dotted 1.5px; text-underline-offset:.2em; }
@media (max-width:40rem) { body { padding:1rem .75rem 3rem; } h1 { font-size:1.35rem; } .facts { grid-template-columns:1fr; gap:0; } .facts dd { grid-column:1; margin-bottom:.35rem; } .level-2 > .text { margin-inline-start:.75rem; } .level-3 > .text { margin-inline-start:1.5rem; } .level-4 > .text { margin-inline-start:2.25rem; } }
@media print { .bar, .trail, .mark, .outline, footer ul { display:none; } a { text-decoration:none; } :target { outline:none; } }
`;
