import { it } from 'vitest';
import { openHouse } from './house.ts';
import { lives, usesEverything } from './life.ts';
it('t', async () => { const h = await openHouse(); let t=Date.now(); const c0=process.cpuUsage(); const sam = await h.enters('Sam'); await lives(sam);
 const n = async () => (await h.sql.query('select count(*)::int n from inbound')).rows[0].n;
 console.log('life', Date.now()-t, await n(), process.cpuUsage(c0).user/1000); t=Date.now(); await usesEverything(sam,h); console.log('uses', Date.now()-t, await n(), process.cpuUsage(c0).user/1000);
 const keys = sam.heard.map(x=>x.message.key); console.log(keys.slice(0,260).join(' '));
 await h.close(); }, 200000);
