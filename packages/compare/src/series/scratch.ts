import { generateSeries } from "@travaux/testkit";
import { seriesOf } from "../testing/written-series.ts";
import { ProvenanceTracer } from "./provenance.ts";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import v8 from "node:v8";
const [only, verbose] = process.argv.slice(2);
for (const setting of ["normal", "phrases", "templ"] as const) {
  if (only && only !== "all" && only !== setting) continue;
  let t = { w: 0, s: 0, b: 0, a: 0, as: 0, said: 0, fs: 0, ms: 0 };
  const kinds: Record<string, number> = {};
  const samples: string[] = [];
  for (const seed of [1, 2, 3]) {
    const f = `/tmp/past/${setting}-${seed}.bin`;
    let data: any;
    if (existsSync(f)) data = v8.deserialize(readFileSync(f));
    else {
      const g = generateSeries({ setting, paragraphs: 60, seed, drafts: 21 });
      data = { g, s: seriesOf(g.drafts.map((d, at) => ({ id: `d${at}`, paragraphs: d.paragraphs }))) };
      writeFileSync(f, v8.serialize(data));
    }
    const { g, s } = data;
    const t0 = performance.now();
    const tracer = new ProvenanceTracer(s);
    for (const [place, p] of g.drafts[20].paragraphs.entries()) {
      const said = tracer.trace({ draft: "d20", paragraph: p.id }, "").runs.flatMap((r: any) => Array.from({ length: r.text.length }, () => r));
      let at = 0;
      let line: string[] = []; let bad = false;
      for (const w of g.drafts[20].words[place]) {
        const r = said[at];
        const since = Number(r.since.slice(1));
        t.w++;
        const ok = since === w.since;
        if (ok) { t.s++; if (r.from.paragraph === g.bornIn.get(w.key)) t.b++; else { const k="born-wrong"; kinds[k]=(kinds[k]??0)+1; } }
        else { const k = `${w.reintroduced ? "again " : ""}${since > w.since ? "too young" : "too old"}${since===20?" (new)":""}`; kinds[k] = (kinds[k] ?? 0) + 1; bad = true; }
        line.push(ok ? w.text : `{${w.text} ${since}≠${w.since}${w.reintroduced ? "again" : ""}}`);
        if (w.reintroduced) { t.a++; if (ok) t.as++; if (r.reintroduced) t.said++; } else if (r.reintroduced) t.fs++;
        at += w.text.length + 1;
      }
      if (bad && samples.length < 12) samples.push(p.id + ": " + line.join(" "));
    }
    t.ms += performance.now() - t0;
  }
  console.log(setting, t.w, "since", (t.s / t.w).toFixed(4), "born", (t.b / t.w).toFixed(4), "again", t.a, (t.as / t.a).toFixed(4), "said", (t.said / t.a).toFixed(4), "false", (t.fs / t.w).toFixed(4), Math.round(t.ms) + "ms", JSON.stringify(kinds));
  if (verbose) console.log(samples.join("\n"));
}
