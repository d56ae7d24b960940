import { chromium } from "playwright-core";
const exe="/work/wt/frames/node_modules/.travaux/browser/chromium";
const b=await chromium.launch({executablePath:exe,headless:true,args:["--no-sandbox","--disable-dev-shm-usage","--disable-gpu"]});
const p=await (await b.newContext({viewport:{width:1280,height:900},reducedMotion:"reduce"})).newPage();
const c=await p.context().newCDPSession(p);
await c.send("Profiler.enable"); await c.send("Profiler.setSamplingInterval",{interval:200});
async function prof(name,f){await c.send("Profiler.start");await f();const {profile}=await c.send("Profiler.stop");
 const nodes=new Map(profile.nodes.map(n=>[n.id,n]));const parent=new Map();for(const n of profile.nodes)for(const k of n.children??[])parent.set(k,n.id);
 // split into tasks: contiguous non-idle/program samples
 let cur=null,best=null;let t=0;
 profile.samples.forEach((id,i)=>{const dt=profile.timeDeltas[i]??0;const fn=nodes.get(id).callFrame.functionName;
  if(fn==="(idle)"||fn==="(program)"){if(cur&&fn==="(idle)"){if(!best||cur.d>best.d)best=cur;cur=null}return;}
  // root of task
  let r=id,chain=[];while(parent.get(r)!==undefined){chain.push(nodes.get(r).callFrame.functionName);r=parent.get(r)}
  const root=chain[chain.length-1];
  if(!cur||cur.root!==root){if(cur&&(!best||cur.d>best.d))best=cur;cur={root,d:0,self:new Map(),tot:new Map()}}
  cur.d+=dt;cur.self.set(fn,(cur.self.get(fn)??0)+dt);for(const f of new Set(chain))cur.tot.set(f,(cur.tot.get(f)??0)+dt);
 });
 if(cur&&(!best||cur.d>best.d))best=cur;
 console.log("==",name,best.root,(best.d/1000).toFixed(0));
 const top=m=>[...m].sort((a,b)=>b[1]-a[1]).slice(0,24).map(([k,v])=>k+" "+(v/1000).toFixed(1)).join(", ");
 console.log(" tot",top(best.tot));console.log(" self",top(best.self));
}
const settle=async()=>{do{await p.waitForTimeout(250)}while(!(await p.evaluate(`document.querySelector(".compared")?.getAttribute("aria-busy")==="false"`)));};
const press=w=>async()=>{await p.evaluate(`[...document.querySelectorAll(".compare-tools button, .kinds button, .classes button")].find(b=>b.textContent.startsWith(${JSON.stringify(w)})).click()`);await settle()};
await prof("arrival",async()=>{await p.goto("http://localhost:4977/n/long/compare?before=one&after=two");await settle();});
await prof("inline",press("Inline"));
await prof("new",press("New"));
await prof("all",press("All changes"));
await prof("substance",press("Substance only"));
await b.close();
