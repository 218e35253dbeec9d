import module from 'node:module';
import { fileURLToPath } from 'node:url';
import './checkNode.js';

/**
 * What `npm start` runs: checks the Node, keeps what Node makes of our TypeScript for the next start (it halves the time
 * to the first message; where the folder cannot be written nothing is kept), makes the client, and opens the coach.
 */
module.enableCompileCache?.(fileURLToPath(new URL('../node_modules/.cache/spoor', import.meta.url)));
await import('../prisma/generate.ts');
await import('./main.ts');
