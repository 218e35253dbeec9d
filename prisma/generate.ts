import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Makes the typed client in prisma/client, and nothing when it is already there for this schema and this Prisma.
 *
 * Works offline: the schema engine is never needed for generating, but the command tries to download it first unless
 * the path of a program is given. Node fails when it is called as one, and so cannot do harm.
 */
const here = dirname(fileURLToPath(import.meta.url));
const require = createRequire(import.meta.url);
const stamp = join(here, 'client', '.made-for');
const madeFor = createHash('sha256')
  .update(readFileSync(join(here, 'schema.prisma')))
  .update(readFileSync(require.resolve('prisma/package.json')))
  .digest('hex');

if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== madeFor) {
  const offline = {
    PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
    PRISMA_HIDE_UPDATE_MESSAGE: '1',
    CHECKPOINT_DISABLE: '1',
  };
  const run = spawnSync(process.execPath, [require.resolve('prisma/build/index.js'), 'generate'], {
    cwd: dirname(here),
    env: { ...process.env, ...offline },
    encoding: 'utf8',
  });
  if (run.status !== 0) {
    process.stderr.write(
      `${run.stdout}${run.stderr}\nThe database client could not be made in ${join(here, 'client')}.\n`,
    );
    process.exit(1);
  }
  writeFileSync(stamp, madeFor);
}
