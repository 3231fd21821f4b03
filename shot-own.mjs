import { chromium } from 'playwright-core';
const [,, base, outdir, address, ...paths] = process.argv;
const b = await chromium.launch({ executablePath:'/usr/bin/chromium', args:['--no-sandbox','--disable-gpu'] });
for (const spec of paths) { const [path, mode] = spec.split('#');
  for (const m of mode.split(',')) { const dark=m[0]==='d', w=Number(m.slice(1));
    const c = await b.newContext({ viewport:{width:w,height:900}, colorScheme: dark?'dark':'light' }); const p = await c.newPage();
    p.on('console',x=>x.type()==='error'&&console.log(path,'console:',x.text())); p.on('pageerror',x=>console.log(path,'pageerror:',x.message));
    if (address!=='-') { await p.goto(base+'/settings/'); await p.fill('#own-address', address); await p.press('#own-address','Enter'); }
    await p.goto(base+path,{waitUntil:'networkidle'});
    const over = await p.evaluate(()=>document.documentElement.scrollWidth-innerWidth); if(over>0) console.log(path,w,'overflows by',over);
    await p.screenshot({path:`${outdir}/${address==='-'?'':'own_'}${path.replace(/[^a-z0-9]+/gi,'_')}_${m}.png`,clip:{x:0,y:0,width:w,height:1500},fullPage:true}); await c.close(); } }
await b.close();
