import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openLife } from '../../moments/stage.ts';
import { buttons, keptOf, knows, last, lastKey, seats } from './toldSeat.ts';

const sits = seats();

describe('a line that plainly tells something', () => {
  it('is offered to be recorded, a line each, and recorded on yes', async () => {
    const me = await sits();
    await knows(me, 'Anna', 'Piet Jansen');
    const offered = await me.says('Spoke to Anna, she knows Piet at TenneT');
    expect(offered).toHaveLength(1);
    expect(offered[0]).toMatchObject({ key: 'told.offer', kind: 'question' });
    expect(buttons(offered)).toEqual(['yes', 'no', 'stop']);
    expect(last(offered)).toContain('- you spoke to Anna, today\n\n- Anna suggested you talk to Piet (TenneT)');
    expect((await keptOf(me)).inShort).not.toContain('met Anna 2026-11-24');

    const noted = await me.says('yes');
    expect(last(noted)).toContain('Noted: you spoke to Anna, today.');
    expect(last(noted)).toContain('Also noted: Anna suggested you talk to Piet Jansen (TenneT).');
    expect(buttons(noted)).toEqual(['request', 'undo']);
    const kept = await keptOf(me);
    expect(kept.inShort).toContain('met Anna 2026-11-24');
    expect(kept.referrals).toMatchObject([{ state: 'open' }]);

    expect(last(await me.chooses('undo'))).toBe('Undone.');
    expect((await keptOf(me)).referrals).toEqual([]);
  });

  it('leidt van een verwijzing naar het verzoek, en vraagt nieuwe namen één voor één', async () => {
    const me = await sits('nl');
    expect(last(await me.says('Met Anna gesproken, zij kent Piet bij TenneT'))).toContain(
      'Anna stuurde je naar Piet (TenneT)',
    );
    expect(last(await me.chooses('yes'))).toContain('Anna staat nog niet in je lijst');
    expect(last(await me.chooses('yes'))).toContain('Piet staat nog niet in je lijst');
    const noted = await me.chooses('yes');
    expect(last(noted)).toContain('Nieuw in je lijst: Anna en Piet.');
    expect((await keptOf(me)).contacts.find(({ name }) => name === 'Piet')).toMatchObject({ organisation: 'TenneT' });
    const request = noted.at(-1)?.choices.find(({ id }) => id.startsWith('request'));
    expect(request?.label).toBe('Vraag Piet om een gesprek');
    expect((await me.chooses(request?.id ?? ''))[0]?.key).toMatch(/^request\./u);
  });

  it('records nothing on no, and says so in one line', async () => {
    const me = await sits('nl');
    await me.says('Ik heb Kees gebeld');
    expect(last(await me.chooses('no'))).toBe('Goed, ik noteer niets.');
    await me.says('Ik heb Kees gebeld');
    expect(last(await me.chooses('stop'))).toBe('Goed, ik noteer niets.');
    const { contacts, touches } = await keptOf(me);
    expect([...contacts, ...touches]).toEqual([]);
  });

  it('is recorded on a yes with what that adds or corrects', async () => {
    const me = await sits('nl');
    await knows(me, 'Anna', 'Kees', 'Piet');
    await me.says('Ik heb Kees gebeld');
    await me.says('ja, en ik heb Piet gemaild');
    await me.says('Met Anna gesproken');
    await me.says('ja, maar gisteren');
    const { inShort } = await keptOf(me);
    expect(inShort).toEqual(
      expect.arrayContaining(['called Kees 2026-11-24', 'written Piet 2026-11-24', 'met Anna 2026-11-23']),
    );
  });

  it('takes another wording instead, the day alone, and what else was told besides', async () => {
    const me = await sits('nl');
    await knows(me, 'Anna', 'Kees', 'Piet');
    await me.says('Ik heb Kees gebeld');
    expect(last(await me.says('nee, gisteren'))).toContain('- Kees gebeld, gisteren (maandag 23 november)');
    expect(last(await me.says('Ik heb Kees gesproken'))).toContain('- Kees gesproken, vandaag');
    expect(last(await me.says('Anna gemaild'))).toContain(
      '- Kees gesproken, vandaag\n\n- Anna een bericht gestuurd, vandaag',
    );
    expect(last(await me.says('nee, ik heb Piet gebeld'))).not.toContain('Kees');
    expect((await me.says('hmm')).map(({ key }) => key)).toEqual(['told.say-again', 'told.offer']);
    await me.chooses('yes');
    expect((await keptOf(me)).inShort.filter((touch) => touch.endsWith('11-24'))).toEqual(['called Piet 2026-11-24']);
  });

  it('asks which of several is meant, and for which of several goals somebody was sent on', async () => {
    const me = await sits();
    await knows(me, 'Anna de Wit', 'Anna Bakker', 'Rob');
    await me.types('goal clients for my studio');
    await me.chooses('beside');
    await me.says('Anna told me to contact Rob about wind');
    const goals = await me.chooses('yes');
    expect(goals.at(-1)).toMatchObject({ key: 'told.goal' });
    const studio = goals.at(-1)?.choices.find(({ label }) => label === 'clients for my studio');
    const which = await me.chooses(studio?.id ?? '');
    expect(lastKey(which)).toBe('contact.which');
    expect(last(await me.chooses(which.at(-1)?.choices[0]?.id ?? ''))).toMatch(
      /Noted: Anna .+ suggested you talk to Rob, about wind\./u,
    );
    const { referrals } = await keptOf(me);
    expect(referrals).toMatchObject([{ about: 'wind' }]);
    expect(referrals[0]?.goalId).not.toBeNull();
  });

  it('knows the same told twice as one', async () => {
    const me = await sits();
    await knows(me, 'Anna', 'Rob');
    for (const key of ['touch.noted', 'touch.already']) {
      await me.says('Spoke to Anna, she recommended Rob');
      expect(lastKey(await me.chooses('yes'))).toBe(key);
    }
    const { referrals, inShort } = await keptOf(me);
    expect(referrals).toHaveLength(1);
    expect(inShort.filter((touch) => touch === 'met Anna 2026-11-24')).toHaveLength(1);
  });

  it('is heard at a question that only buttons answer', async () => {
    const me = await sits();
    await knows(me, 'Anna', 'Kees', 'Piet');
    expect(lastKey(await me.types('nudge'))).toBe('nudge.person');
    expect(lastKey(await me.says('Called Kees and Anna and Piet'))).toBe('told.offer');
    expect(last(await me.chooses('yes'))).toContain('That takes care of the nudge about');
  });
});

describe('a line that tells nothing plainly', () => {
  it('records nothing of it, and is answered by what it may be about', async () => {
    const me = await sits('nl');
    await knows(me, 'Kees');
    const before = await keptOf(me);
    const card = lastKey(await me.types('contact Kees'));
    const answers = {
      'Ik heb Kees niet gebeld': 'told.about',
      'Zal ik Kees bellen?': 'told.about',
      'Ik moet Kees bellen': 'told.about',
      Kees: card,
      'asdf qwer': 'told.unclear',
      'Wat een weer': 'told.unclear',
      'dank je wel!': 'told.thanked',
      ok: 'told.fine',
      ja: 'told.no-question',
    };
    const heard: Record<string, string> = {};
    for (const line of Object.keys(answers)) heard[line] = lastKey(await me.says(line));
    expect(heard).toEqual(answers);
    const after = await keptOf(me);
    expect([after.touches, after.referrals, after.contacts]).toEqual([
      before.touches,
      before.referrals,
      before.contacts,
    ]);
  });

  it('plans what sounds like a plan, on yes', async () => {
    const me = await sits('nl');
    await knows(me, 'Kees');
    expect(last(await me.says('koffie met Kees morgen 10:00'))).toBe('Zal ik daar een gesprek met Kees van maken?');
    const asked = await me.chooses('yes');
    expect(asked.at(-1)).toMatchObject({ key: 'meet.confirm', when: '2026-11-25T10:00+01:00[Europe/Amsterdam]' });
    await me.chooses('yes');
    expect((await keptOf(me)).meetings).toMatchObject([{ form: 'informal' }]);
    await me.says('lunch met Kees volgende week dinsdag');
    expect(last(await me.chooses('no'))).toBe('Goed, dan laat ik het.');
    expect((await keptOf(me)).meetings).toHaveLength(1);
    const several = 'Zal ik daar een gesprek met Kees en Els Vos van maken?';
    expect(last(await me.says('Ik spreek Kees en Els Vos donderdag om 10 uur over de beurs'))).toBe(several);
    await me.chooses('yes');
    expect(last(await me.chooses('yes'))).toContain('Met Kees en Els Vos, donderdag 26 november om 10:00');
    await me.chooses('yes');
    const planned: unknown = expect.objectContaining({ about: 'de beurs', form: 'formal' });
    expect((await keptOf(me)).meetings).toContainEqual(planned);
    const ahead = await me.types('contactmoment Kees en Els Vos: lunch volgende week vrijdag 12:30');
    expect(last(ahead)).toContain('een gesprek met Kees en Els Vos van maken');
    expect((await me.chooses('yes')).at(-1)).toMatchObject({ key: 'meet.confirm' });
  });

  it('offers to note what sounds like a talk that was', async () => {
    const me = await sits('nl');
    await knows(me, 'Kees');
    expect(last(await me.says('lunch met Kees gisteren'))).toContain(
      '- Kees gesproken, gisteren (maandag 23 november)',
    );
    await me.chooses('yes');
    expect((await keptOf(me)).inShort).toContain('met Kees 2026-11-23');
  });

  it('runs a command without its slash, asks before one with more behind it, and greets with what matters', async () => {
    const me = await sits();
    expect(lastKey(await me.says('agenda'))).toBe('meeting.none');
    expect(lastKey(await me.says('Help!'))).toBe('help.all');
    expect(lastKey(await me.says('good morning'))).toMatch(/^today\./u);
    expect(last(await me.says('settings nudge Friday 10:00'))).toBe('Do you mean /settings nudge Friday 10:00?');
    expect(lastKey(await me.chooses('yes'))).toMatch(/^settings\.changed/u);
    expect(last(await me.says('quit'))).toBe('Do you mean /quit?');
    expect(last(await me.chooses('no'))).toBe('All right, I’ll leave it.');
  });

  it('goes from about somebody to planning or showing them', async () => {
    const me = await sits();
    await knows(me, 'Anna');
    const about = await me.says("I haven't spoken to Anna");
    expect(buttons(about)).toEqual(['note', 'meet', 'contact']);
    expect(lastKey(await me.chooses('meet'))).toBe('meet.when');
  });
});

describe('whatever is typed', () => {
  it('is never recorded without a yes', async () => {
    const life = await openLife('2026-11-24T10:00', { language: 'nl' });
    try {
      await life.types('touch Anna, Kees: lunch on 3 January 2026');
      await life.chooses('yes');
      await life.chooses('yes');
      const rows = () =>
        life.work(async ({ touches, referrals, contacts, meetings, thanks }) =>
          Promise.all([touches, referrals, contacts, meetings, thanks].map((table) => table.count())),
        );
      const before = await rows();
      const parts = fc.constantFrom(
        'Ik heb Kees gebeld',
        'Anna gesproken',
        'zij kent Piet bij TenneT',
        'called Zoë yesterday',
        'Kees bedankt voor zijn tijd',
        'koffie met Kees morgen 10:00',
        'lunch met Anna gisteren',
        ...'Anna Kees Zoë niet gisteren en , . ? doel contact gesprek'.split(' '),
      );
      const others = fc.constantFrom('no', 'stop', 'skip', 'nee, gisteren', 'hmm', 'Anna gebeld', 'Wat een weer');
      await fc.assert(
        fc.asyncProperty(fc.array(parts, { minLength: 1, maxLength: 4 }), others, async (line, other) => {
          await life.says(line.join(' '));
          await life.says(other);
          await life.types('stop');
          expect(await rows()).toEqual(before);
        }),
        { numRuns: 25 },
      );
      expect(life.said.some(({ key }) => key === 'told.offer')).toBe(true);
    } finally {
      await life.close();
    }
  }, 120_000);
});
