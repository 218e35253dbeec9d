import { Routes } from 'discord.js';
import { z } from 'zod';
import { OperatorError } from '../OperatorError.ts';
import type { Api } from './api.ts';
import { isNoAccess } from './errors.ts';

/** The app that a token is for. */
export interface FoundApp {
  readonly applicationId: string;
  /** The bot's own user id. */
  readonly botId: string;
  readonly name: string;
  /** Whether people can install it for themselves, beside servers. */
  readonly isForPeople: boolean;
}

const told = z.object({
  id: z.string(),
  name: z.string(),
  bot: z.object({ id: z.string() }).optional(),
  integration_types_config: z.record(z.string(), z.unknown()).optional(),
});

/**
 * Finds out which app a token is for.
 *
 * @throws OperatorError when Discord does not accept it, or cannot be reached
 */
export async function findApp(api: Api): Promise<FoundApp> {
  try {
    const app = told.parse(await api.call('GET', Routes.currentApplication()));
    const { id, name, bot, integration_types_config: installed } = app;
    return { applicationId: id, botId: bot?.id ?? id, name, isForPeople: installed?.['1'] !== undefined };
  } catch (cause) {
    if (isNoAccess(cause))
      throw new OperatorError('Discord does not accept DISCORD_TOKEN. Reset it under "Bot" and take it over.', {
        cause,
      });
    throw new OperatorError('Discord cannot be reached. Is there a connection, and is DISCORD_API_URL right?', {
      cause,
    });
  }
}
