import { parseArgs } from 'node:util';
import { manifestOf } from './manifest.ts';

/** What `npm run slack:manifest` does: prints the manifest, to be pasted where Slack makes an app of it. */
try {
  const {
    address,
    'install-at': installAt,
    'own-slashes': ownSlashes,
  } = parseArgs({
    options: { address: { type: 'string' }, 'install-at': { type: 'string' }, 'own-slashes': { type: 'boolean' } },
  }).values;
  const isAddress = (given: string | undefined) => given === undefined || URL.parse(given)?.protocol === 'https:';
  if (![address, installAt].every(isAddress)) throw new Error('no address');
  process.stdout.write(`${JSON.stringify(manifestOf({ address, installAt, ownSlashes }), null, 2)}\n`);
} catch {
  process.stderr.write(
    'slack:manifest takes --own-slashes (/refer and /meet besides /spoor), --address https://… to have Slack call in over HTTP, and --install-at https://… to let many workspaces install it from there.\n',
  );
  process.exitCode = 1;
}
