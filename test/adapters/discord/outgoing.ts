import { Temporal } from 'temporal-polyfill';
import type { Choice, Message } from '../../../src/domain/message.ts';
import type { Outgoing } from '../../../src/ports/store.ts';

const account = {
  id: '0198c0de-0000-7000-8000-000000000001',
  platform: 'discord',
  tenant: 'discord',
  userId: '1000000000000000001',
  channel: '1000000000000000002',
  name: '',
  language: null,
  zone: null,
  state: 'open' as const,
  card: null,
  createdAt: Temporal.Instant.from('2026-11-24T09:00:00Z'),
};

/** A message on its way to somebody on Discord. */
export function outgoing(message: Partial<Message>, language: 'en' | 'nl' = 'en'): Outgoing {
  return {
    id: '0198c0de-0000-7000-8000-000000000002',
    coacheeId: '0198c0de-0000-7000-8000-000000000003',
    account,
    message: { kind: 'reply', key: 'word.in-words', body: [], ...message },
    language,
    zone: 'Europe/Amsterdam',
    now: Temporal.Instant.from('2026-11-24T09:00:00Z'),
    attempts: 1,
    place: null,
    ambiguous: false,
  };
}

/** A button with words of its own. */
export function own(id: string, text: string, run?: Choice['run']): Choice {
  return { id, label: { own: text }, ...(run ? { run } : {}) };
}
