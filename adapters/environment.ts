import { readFileSync } from 'node:fs';
import { parseEnv } from 'node:util';
import { OperatorError } from './OperatorError.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * What this process was given, over what the file says; a file that is not there says nothing.
 *
 * @throws OperatorError when the file is there and cannot be read
 */
export function readEnvironment(given: Environment, file = '.env'): Environment {
  try {
    return { ...parseEnv(readFileSync(file, 'utf8')), ...given };
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return given;
    throw new OperatorError(`${file} is there but cannot be read. Make it readable for this user, or take it away.`, {
      cause,
    });
  }
}
