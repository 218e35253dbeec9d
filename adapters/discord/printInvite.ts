import { readConfiguration } from '../configuration.ts';
import { readEnvironment } from '../environment.ts';
import { createLog } from '../log.ts';
import { OperatorError } from '../OperatorError.ts';
import { createApi } from './api.ts';
import { inviteLinks } from './inviteLinks.ts';
import { findApp } from './look.ts';
import { DISCORD_API } from './paths.ts';

/** What `npm run discord:invite` does: prints the links that the app is installed from. */
try {
  const { DISCORD_TOKEN: token, DISCORD_API_URL: apiUrl = DISCORD_API } = readConfiguration(
    readEnvironment(process.env),
  );
  if (token === undefined)
    throw new OperatorError('Set DISCORD_TOKEN first: "Bot" on discord.com/developers, Reset Token.');
  const api = createApi({ apiUrl, token, log: createLog('silent'), machine: Date.now });
  const { applicationId, name, isForPeople } = await findApp(api);
  api.close();
  const { server, person } = inviteLinks(applicationId);
  process.stdout.write(`${name} on a server:\n  ${server}\n${name} for oneself:\n  ${person}\n`);
  if (!isForPeople)
    process.stdout.write(
      'The second one works once "User Install" is on, under "Installation" on discord.com/developers.\n',
    );
} catch (error) {
  process.stderr.write(`${error instanceof OperatorError ? error.message : 'The links could not be made.'}\n`);
  process.exitCode = 1;
}
