import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Makes the typed client in prisma/client, and nothing when it is already there for this schema.
 *
 * Works offline: the schema engine is never needed for generating, but the command tries to download it first
 * unless a path is given, and a failing program at that path is the one that cannot do harm.
 */
const here = dirname(fileURLToPath(import.meta.url));
const stamp = join(here, 'client', '.schema-hash');
const hash = createHash('sha256')
  .update(readFileSync(join(here, 'schema.prisma')))
  .digest('hex');

if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== hash) {
  const cli = createRequire(import.meta.url).resolve('prisma/build/index.js');
  const run = spawnSync(process.execPath, [cli, 'generate'], {
    cwd: dirname(here),
    env: { ...process.env, PRISMA_SCHEMA_ENGINE_BINARY: '/bin/false', PRISMA_HIDE_UPDATE_MESSAGE: '1' },
    encoding: 'utf8',
  });
  if (run.status !== 0) {
    process.stderr.write(`${run.stdout}${run.stderr}\nThe database client could not be generated.\n`);
    process.exit(1);
  }
  writeFileSync(stamp, hash);
}
