import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SlackUser } from '../../twins/slack/person.ts';
import type { SeenView } from '../../twins/slack/seen.ts';
import { openSlackDesk, type SlackDesk, saidTo } from './desk.ts';

let desk: SlackDesk;
beforeAll(async () => {
  desk = await openSlackDesk();
});
afterAll(() => desk.close());

const shown = ({ home }: SlackUser): string => JSON.stringify(home?.blocks ?? []);
const published = () => desk.twin.calls.filter(({ method }) => method === 'views.publish').length;
async function does(...acts: (() => Promise<unknown>)[]): Promise<void> {
  for (const act of acts) {
    await act();
    await desk.run.settled();
  }
}
function homeOf({ home }: SlackUser): SeenView {
  if (!home) throw new Error('nothing is shown');
  return home;
}
function actionIn(user: SlackUser, begin: string): string {
  const found = new RegExp(`"(choice:${begin}[^"]*)"`, 'u').exec(shown(user))?.[1];
  if (!found) throw new Error(`no ${begin} in ${shown(user)}`);
  return found;
}

describe('the Home tab', () => {
  it('shows what matters, and each thing can be dealt with there', async () => {
    const anna = await desk.settler('Anna');
    await does(
      () => anna.types('/spoor', 'meet Piet Jansen Friday 14:30'),
      () => anna.presses(saidTo(anna).at(-1) ?? homeOf(anna), 'choice:yes'),
      () => anna.presses(saidTo(anna).at(-1) ?? homeOf(anna), 'choice:yes'),
      () => anna.types('/spoor', 'goal A job in the energy sector'),
      () => anna.opensHome('home'),
    );
    expect(shown(anna)).toContain('Piet Jansen');
    expect(shown(anna)).toContain('A job in the energy sector');
    await does(() => anna.presses(homeOf(anna), actionIn(anna, 'meetings/cancelled:')));
    expect(saidTo(anna).at(-1)?.text).toContain('Piet Jansen');
    expect(shown(anna)).not.toContain('Piet Jansen');
  });

  it('is built anew when something changed, and left when nothing did', async () => {
    const ben = await desk.settler('Ben');
    await does(() => ben.opensHome('home'));
    const before = published();
    await does(() => ben.types('/spoor', 'help'));
    expect(published()).toBe(before);
    await does(() => ben.types('/spoor', 'goal Clients in health care'));
    expect(published()).toBe(before + 1);
    expect(shown(ben)).toContain('Clients in health care');
  });

  it('says so when what a button is about is gone, and shows what is left', async () => {
    const cas = await desk.settler('Cas');
    await does(
      () => cas.types('/spoor', 'goal Clients in health care'),
      () => cas.opensHome('home'),
    );
    const old = homeOf(cas);
    const won = actionIn(cas, 'goal/done:');
    await does(
      () => cas.presses(old, won),
      () => cas.presses(old, won),
    );
    expect(saidTo(cas).at(-1)?.text).toBe('I can’t find that.');
  });

  it('has what there is under headings, and small below them what there is nothing of', async () => {
    const fay = await desk.settler('Fay');
    await does(
      () => fay.types('/spoor', 'goal A job in the energy sector'),
      () => fay.opensHome('home'),
    );
    const { blocks } = homeOf(fay);
    const heads = blocks.flatMap((block) => ('text' in block && block.type === 'header' ? [block.text?.text] : []));
    expect(heads).toEqual(['What matters now', 'Goal']);
    const small = JSON.stringify(blocks.filter(({ type }) => type === 'context'));
    expect(small).toContain('Nothing planned. /spoor meet');
    expect(small).toContain('You have no open referrals');
  });

  it('opens the forms of what can be begun', async () => {
    const gil = await desk.settler('Gil');
    await does(() => gil.opensHome('home'));
    await does(() => gil.presses(homeOf(gil), 'form:meet'));
    await gil.suggestions('who', 'Piet Jansen');
    await does(() => gil.submits({ who: 'Piet Jansen', day: '2027-12-01', time: '14:30' }));
    expect(saidTo(gil).at(-1)?.text).toContain('Piet Jansen');
    desk.twin.faults.next('views.open', { is: 'refused', error: 'expired_trigger_id' });
    await does(() => gil.presses(homeOf(gil), 'form:refer'));
    expect(saidTo(gil).at(-1)?.text).toMatch(/Whose name were you given\?/u);
  });

  it('is made for nobody who never looked', async () => {
    const before = published();
    await desk.settler('Dan');
    expect(published()).toBe(before);
  });

  it('is a first contact too: the welcome comes in the direct message', async () => {
    const eva = desk.workspace.user({ name: 'Eva', locale: 'nl-NL', tz: 'Europe/Amsterdam' });
    await does(() => eva.opensHome('home'));
    expect(saidTo(eva)).toHaveLength(1);
    expect(homeOf(eva).blocks.length).toBeGreaterThan(0);
  });
});
