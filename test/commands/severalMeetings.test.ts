import { afterEach, expect, it } from 'vitest';
import { type Life, meets, openLife } from '../moments/stage.ts';

let life: Life;
afterEach(() => life.close());

it('asks which of several conversations with somebody is prepared, and shows where each is', async () => {
  life = await openLife('2026-11-24T10:00', { language: 'en' });
  await meets(life, 'Piet Jansen Friday 10:00 at the station');
  await meets(life, 'Piet Jansen Monday 14:00 about planning');
  const [said] = await life.types('prep Piet');
  expect(said?.key).toBe('prep.which');
  expect(said?.text).toContain('Piet Jansen, Friday 27 November at 10:00 (the station)');
  expect(said?.text).toContain('Piet Jansen, Monday 30 November at 14:00: planning');
});

it('asks which of several conversations is looked back on', async () => {
  life = await openLife('2026-11-24T10:00', { language: 'en' });
  await meets(life, 'Piet Jansen today 14:00 at the station');
  await meets(life, 'Anna Bos today 16:00');
  await life.downUntil('2026-11-25T07:00');
  const [said] = await life.types('evaluate');
  expect(said?.key).toBe('evaluation.which');
  expect(said?.text).toContain('Piet Jansen, yesterday at 14:00 (the station)');
});
