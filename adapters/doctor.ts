import { nearestWord } from '../src/domain/nearestWord.ts';
import { checkConfiguration, hasPlatform, settingNames } from './configuration.ts';
import { requireUsable } from './dataFolder.ts';
import { type Environment, readEnvironment } from './environment.ts';
import { createLog } from './log.ts';
import { OperatorError } from './OperatorError.ts';
import { lookAtPlatforms } from './platforms.ts';
import { visitEmbedded } from './postgres/embedded.ts';
import { type Health, readHealth } from './postgres/health.ts';
import { createSecretBox, unknownKey } from './secretBox.ts';

/** Something to be mended keeps Spoor from working; a note is worth a look. */
type Finding = readonly [mark: 'ok' | 'note' | 'mend', text: string];

const MOST_REFERENCES = 5;

process.exit(await main());

/** Looks, prints what was found on one screen, and changes nothing. The exit code is 1 when something needs mending. */
async function main(): Promise<number> {
  const findings: Finding[] = [['ok', `Node ${process.versions.node}`]];
  try {
    const environment = readEnvironment(process.env);
    findings.push(...settings(environment), ...(await platforms(environment)), ...(await data(environment)));
  } catch (error) {
    findings.push(['mend', lineOf(error)]);
  }
  const isWell = findings.every(([mark]) => mark !== 'mend');
  const lines = findings.map(([mark, text]) => `  ${mark.padEnd(4)}  ${text}\n`).join('');
  const next = isWell
    ? 'All is well. When no Spoor is running yet: npm start'
    : 'Mend what is marked, then look again: npm run doctor';
  process.stdout.write(`${lines}\n${next}\n`);
  return isWell ? 0 : 1;
}

/** Names of settings only, never their values. */
function settings(environment: Environment): Finding[] {
  const checked = checkConfiguration(environment);
  const set = settingNames.filter((name) => environment[name]?.trim());
  const findings: Finding[] =
    'wrong' in checked
      ? checked.wrong.map(({ name, mend }) => ['mend', `${name}: ${mend}`])
      : [['ok', `Settings: ${set.join(', ') || 'none set, and none needed'}`]];
  const strange = Object.keys(environment).filter((name) => /^(SPOOR|SLACK|DISCORD)_/u.test(name));
  for (const name of strange.filter((each) => !settingNames.includes(each))) {
    const meant = nearestWord(name, settingNames);
    findings.push(['note', `${name} is not a setting of Spoor${meant ? `; did you mean ${meant}?` : ''}`]);
  }
  return findings;
}

async function platforms(environment: Environment): Promise<readonly Finding[]> {
  const checked = checkConfiguration(environment);
  if ('wrong' in checked) return [];
  const { configuration } = checked;
  if (!hasPlatform(configuration)) return [['ok', 'Platforms: none set; the coach talks in the terminal']];
  try {
    return (await lookAtPlatforms(configuration, createLog('silent'))).map((line) => ['ok', line]);
  } catch (error) {
    return [['mend', lineOf(error)]];
  }
}

/** Looked at even when other settings are wrong. */
async function data({ DATABASE_URL, SPOOR_DATA_DIR, SPOOR_SECRET_KEY }: Environment): Promise<readonly Finding[]> {
  const checked = checkConfiguration({ DATABASE_URL, SPOOR_DATA_DIR });
  if ('wrong' in checked) return [];
  const { DATABASE_URL: url, SPOOR_DATA_DIR: dataDir } = checked.configuration;
  try {
    requireUsable(dataDir);
    const folder: Finding = ['ok', `Data folder: ${dataDir}`];
    const kept = url === undefined ? await builtIn(dataDir) : { kind: 'your own', health: await readHealth(url) };
    if (!kept) return [folder, ['ok', 'Database: the built-in one, made at the first start']];
    return [folder, ...found(kept.kind, kept.health), ...keys(kept.health, SPOOR_SECRET_KEY)];
  } catch (error) {
    return [['mend', lineOf(error)]];
  }
}

async function builtIn(dataDir: string): Promise<{ kind: string; health: Health } | undefined> {
  const visited = await visitEmbedded({ dataDir, log: createLog('silent') });
  if (!visited) return undefined;
  try {
    return { kind: 'built in', health: { ...(await readHealth(visited.url)), isRunning: !visited.isAlone } };
  } finally {
    await visited.close();
  }
}

/** Whether the workspaces' tokens can be read with what is set. */
function keys({ workspaces, keyIds }: Health, given: string | undefined): Finding[] {
  if (workspaces === 0) return [];
  const checked = checkConfiguration({ SPOOR_SECRET_KEY: given });
  const secrets = 'wrong' in checked ? [] : (checked.configuration.SPOOR_SECRET_KEY ?? []);
  const box = secrets.length > 0 ? createSecretBox(secrets) : undefined;
  const strange = box ? keyIds.filter((id) => !box.keyIds.includes(id)) : [];
  const is: Finding = ['ok', `Spoor is installed in ${count(workspaces, 'workspace', 'workspaces')} by themselves`];
  return [is, ...strange.map((id): Finding => ['mend', unknownKey(id)])];
}

function found(kind: string, { version, pending, isRunning, people, waiting, unknown, setAside }: Health): Finding[] {
  const findings: Finding[] = [
    ['ok', `Database: ${kind}, PostgreSQL ${version}${pending === 0 ? ', up to date' : ''}`],
    ['ok', isRunning ? 'A Spoor is running on it' : 'No Spoor is running on it'],
    ['ok', `It holds ${count(people, 'person', 'people')}`],
  ];
  if (pending > 0)
    findings.push([
      'note',
      `${count(pending, 'change', 'changes')} of the database to be made: ${isRunning ? 'restart Spoor' : 'the next start does so'}`,
    ]);
  if (waiting > 0)
    findings.push([
      'note',
      `${count(waiting, 'message waits', 'messages wait')} to be sent${isRunning ? '' : ': the next start does so'}`,
    ]);
  if (unknown > 0)
    findings.push([
      'note',
      `${count(unknown, 'message', 'messages')} may not have arrived: the platform gave no proof, so Spoor does not send again`,
    ]);
  if (setAside.length > 0)
    findings.push([
      'note',
      `${count(setAside.length, 'message', 'messages')} of people could not be handled: look in the log for ${listed(setAside)}`,
    ]);
  return findings;
}

function listed(references: readonly string[]): string {
  const more = references.length - MOST_REFERENCES;
  return `${references.slice(0, MOST_REFERENCES).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}

function count(number: number, one: string, more: string): string {
  return `${number} ${number === 1 ? one : more}`;
}

/** What a bug says may quote what people typed: only its name is told. */
function lineOf(error: unknown): string {
  if (error instanceof OperatorError) return error.message;
  return `The doctor could not look further (${error instanceof Error ? error.name : 'unknown'}).`;
}
