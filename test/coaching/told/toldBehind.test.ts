import { afterEach, expect, it } from 'vitest';
import { type Life, meets, openLife } from '../../moments/stage.ts';

let life: Life;
afterEach(() => life.close());

const keys = (said: readonly { key: string }[]) => said.map(({ key }) => key);

it('is noted once a follow-up has its answer, and planned behind that', async () => {
  life = await openLife('2026-11-24T10:00', { language: 'nl' });
  await life.types('contact Karin Smit');
  await life.chooses('yes');
  await meets(life, 'Joost van Dalen gisteren 15:30');
  const told = [
    'mooi verhaal',
    'niks',
    'hij zou me de lijst mailen voor vrijdag',
    'fijn',
    'niks',
    'geen',
    'niemand',
    'alle drie',
  ];
  for (const line of told) await life.says(line);
  await life.until('2026-11-25T12:00');
  await life.says('verstuurd');
  await life.until('2026-11-30T12:00');
  expect(life.said.at(-1)?.key).toBe('follow-up.theirs');
  const said = await life.says(
    'ja, en ik heb karin gisteren gebeld, ik ga volgende week donderdag om 10 uur bij haar langs',
  );
  expect(keys(said)).toEqual([expect.stringMatching(/^promise/u), 'told.offer']);
  const noted = await life.says('ja');
  expect(keys(noted)).toEqual(['touch.noted', 'meet.confirm']);
  expect(noted.at(-1)?.text).toContain('Karin Smit, donderdag 10 december om 10:00');
});

it('goes on to what a line tells besides nobody', async () => {
  life = await openLife('2026-11-24T10:00', { language: 'nl' });
  await meets(life, 'Joost van Dalen gisteren 15:30');
  for (const line of ['mooi verhaal', 'ik stuur hem mijn cv', 'niks', 'fijn', 'niks', 'geen']) await life.says(line);
  expect(life.said.at(-1)?.key).toBe('evaluation.referrals');
  const said = await life.says('niemand, en mijn cv is dus WEL verstuurd');
  expect(keys(said)).toContain('told.offer');
  await life.says('ja');
  const [promise] = await life.work(({ promises }) => promises.list({}));
  expect(promise?.state).toBe('kept');
});

it('hears that a promise was kept though the line goes on about somebody else', async () => {
  life = await openLife('2026-11-24T10:00', { language: 'en' });
  await meets(life, 'Tom Bell yesterday 15:30');
  await life.says('He told me to talk to Grace Okafor. I promised to send him my CV by Monday.');
  await life.says('yes');
  await life.says('stop');
  const said = await life.says("I've sent him my CV as well and Grace emailed me back, we're talking next week");
  expect(keys(said)).toContain('told.offer');
  await life.says('yes');
  const [promise] = await life.work(({ promises }) => promises.list({}));
  expect(promise?.state).toBe('kept');
});
