import {glyphFiles} from "./src/build/index.ts";
let t=performance.now(); const m = await glyphFiles(); console.log(m.size, performance.now()-t, [...m.values()].reduce((s,x)=>s+Buffer.byteLength(x),0));
for (const k of ["400-0.json","400-3.json","400-10.json","600-0.json","400-u4e.json","index.json"]) console.log(k, m.get(k)?.length);
t=performance.now(); await glyphFiles(); console.log(performance.now()-t);
