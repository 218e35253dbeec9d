import { describe, expect, it } from 'vitest';
import { addsAll, keptOf, last, lastKey, seats } from './toldSeat.ts';

const sits = seats();
type Me = Awaited<ReturnType<typeof sits>>;

/** Puts a conversation in the diary. */
async function plans(me: Me, line: string): Promise<void> {
  await addsAll(me, await me.types(`meet ${line}`));
  await me.chooses('yes');
  await me.types('stop');
}
const diary = async (me: Me) =>
  (await keptOf(me)).meetings.map(({ start, state }) => `${String(start)} ${String(state)}`).sort();

describe('a conversation in the diary that a line is about', () => {
  it('is moved once the new moment is right, and stays one', async () => {
    const me = await sits('nl');
    await plans(me, 'Renée Bos donderdag 14:00');
    const asked = await me.says('Verzet het gesprek met Renée naar vrijdag 10:00');
    expect(lastKey(asked)).toBe('meet.confirm-move');
    expect(last(asked)).toBe(
      'Je gesprek met Renée Bos wordt dan vrijdag 27 november om 10:00, en duurt een uur. Klopt dat?',
    );
    expect(await diary(me)).toEqual(['2026-11-26T14:00 planned']);
    await me.says('ja');
    expect(await diary(me)).toEqual(['2026-11-27T10:00 planned']);
  });

  it('keeps its day when only the hour is new', async () => {
    const me = await sits();
    await plans(me, 'Anna Bos thursday 14:00');
    expect(last(await me.says('Move my meeting with Anna to 11:00'))).toContain('Thursday 26 November at 11:00');
  });

  it('is planned when there is none yet, and chosen when there are several', async () => {
    const me = await sits();
    expect(lastKey(await me.says('Move my meeting with Anna Bos to Friday 11:00'))).toBe('told.plan');
    await me.chooses('no');
    await plans(me, 'Anna Bos thursday 14:00');
    await plans(me, 'Anna Bos monday 14:00');
    expect(lastKey(await me.says('Move my meeting with Anna to Friday 11:00'))).toBe('meeting.list');
    expect(await diary(me)).toHaveLength(2);
  });

  it('is called off on a yes only', async () => {
    const me = await sits('nl');
    await plans(me, 'Renée Bos donderdag 14:00');
    for (const line of ['Het gesprek met Renée gaat niet door', 'Gesprek met Renée afgezegd']) {
      expect(lastKey(await me.says(line))).toBe('told.call-off');
      expect(lastKey(await me.chooses('no'))).toBe('told.left');
    }
    expect(last(await me.says('Mijn gesprek met Renée is geannuleerd'))).toMatch(
      /^Zal ik noteren dat je gesprek van .*26 november.* met Renée Bos niet doorgaat\?$/u,
    );
    expect(lastKey(await me.says('ja'))).toBe('meeting.cancelled');
    expect(await diary(me)).toEqual(['2026-11-26T14:00 cancelled']);
  });
});
