import { writeFileSync } from 'node:fs';
import { readmePath, readReadme, remade } from './sections.ts';

writeFileSync(readmePath, await remade(readReadme()));
