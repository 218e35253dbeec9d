import { Temporal } from 'temporal-polyfill';
import type { z } from 'zod';
import type { Profile } from '../../../src/ports/incoming.ts';
import type { user } from './payloads.ts';

/** What Slack knows of somebody; nothing of bots, of who was deactivated and of people of another company. */
export function profileOf({
  id,
  deleted,
  is_bot,
  is_stranger,
  real_name,
  tz,
  locale,
}: z.infer<typeof user>): Profile | undefined {
  if (deleted || is_bot || is_stranger || id === 'USLACKBOT') return undefined;
  return {
    name: real_name ?? '',
    ...(locale ? { language: locale.startsWith('nl') ? 'nl' : 'en' } : {}),
    ...(tz && isZone(tz) ? { zone: tz } : {}),
  };
}

function isZone(zone: string): boolean {
  try {
    return Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(zone) !== undefined;
  } catch {
    return false;
  }
}
