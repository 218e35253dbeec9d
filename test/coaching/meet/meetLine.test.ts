import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sitsDown } from '../../moments/sitsDown.ts';
import type { Actor, Stage } from '../../scenarios/stage.ts';

/** A line as it is typed, whom it is with, and the moment or the question that comes of it. Said on Tuesday 24 November 2026. */
type Line = readonly [line: string, name: string, when: string];

const lines: Readonly<Record<'nl' | 'en', readonly Line[]>> = {
  nl: [
    ['Piet Jansen volgende week dinsdag 14:30 over de energiemarkt', 'Piet Jansen', '2026-12-01T14:30'],
    ['koffie met Kees morgen 10:00', 'Kees', '2026-11-25T10:00'],
    ['Kees Bakker, vrijdag van 10 tot 11', 'Kees Bakker', '2026-11-27T10:00'],
    ['April de Wit 3 april 10 uur', 'April de Wit', '2027-04-03T10:00'],
    ['met Mei Ling op 3 mei om half drie', 'Mei Ling', '2027-05-03T14:30'],
    ['May Jansen morgenmiddag 3 uur', 'May Jansen', '2026-11-25T15:00'],
    ['Juno vrijdag om elf uur bij haar op kantoor', 'Juno', '2026-11-27T11:00'],
    ['Dirk Zomer donderdag kwart voor vier', 'Dirk Zomer', '2026-11-26T15:45'],
    ['Mark Maart dinsdag 14u', 'Mark Maart', '2026-12-01T14:00'],
    ['Ada Maart 3 maart 14:00', 'Ada Maart', '2027-03-03T14:00'],
    ['overmorgen half drie met Jan Visser', 'Jan Visser', '2026-11-26T14:30'],
    ['ik heb een gesprek met Fatima El Amrani, woensdag 2 december om 9.30', 'Fatima El Amrani', '2026-12-02T09:30'],
    ['lunch met Sanne de Vries vrijdag 12:30 over haar stage', 'Sanne de Vries', '2026-11-27T12:30'],
    ['Henk van den Berg over twee weken op donderdag om 10 uur', 'Henk van den Berg', '2026-12-10T10:00'],
    ['Truus op den Camp maandag 9 uur', 'Truus op den Camp', '2026-11-30T09:00'],
    ["Bas in 't Veld a.s. maandag 10u30", "Bas in 't Veld", '2026-11-30T10:30'],
    ['Els Zondag zaterdag 5 december 11 uur', 'Els Zondag', '2026-12-05T11:00'],
    ['Karin Vos dinsdag of woensdag om 10 uur', 'Karin Vos', 'meet.when'],
    ['Noor Dijkstra vrijdagmiddag', 'Noor Dijkstra', 'Hoe laat op vrijdagmiddag 27 november?'],
    ['Wouter de Boer volgende week', 'Wouter de Boer', 'meet.when'],
    ['Augusta Prins 12/1 om 16 uur', 'Augusta Prins', '2027-01-12T16:00'],
    ['morgenavond 8 uur borrel met Tim Dekker in Utrecht', 'Tim Dekker', '2026-11-25T20:00'],
    ['Lotte Morgenstern morgen om 10', 'Lotte Morgenstern', '2026-11-25T10:00'],
  ],
  en: [
    ['Piet Jansen next week Tuesday 14:30 about the energy market', 'Piet Jansen', '2026-12-01T14:30'],
    ['coffee with Kees tomorrow 10:00', 'Kees', '2026-11-25T10:00'],
    ['Kate Baker, Friday from 10 to 11', 'Kate Baker', '2026-11-27T10:00'],
    ['April Jones 3 April 10am', 'April Jones', '2027-04-03T10:00'],
    ['with Mei Ling on 3 May at half three', 'Mei Ling', '2027-05-03T15:30'],
    ['May Jansen tomorrow afternoon at 3', 'May Jansen', '2026-11-25T15:00'],
    ['Juno Friday at eleven at her office', 'Juno', '2026-11-27T11:00'],
    ['Summer Dirks Thursday quarter to four', 'Summer Dirks', '2026-11-26T15:45'],
    ['Mark March Tuesday 2pm', 'Mark March', '2026-12-01T14:00'],
    ['Ada March 3 March at 2', 'Ada March', '2027-03-03T14:00'],
    ['the day after tomorrow at half past two with Jan Visser', 'Jan Visser', '2026-11-26T14:30'],
    ["I'm meeting with Fatima Khan, Wednesday 2 December at 9:30", 'Fatima Khan', '2026-12-02T09:30'],
    ['lunch with Sam Rivers Friday 12:30 about the year ahead', 'Sam Rivers', '2026-11-27T12:30'],
    ['Henry Hill in two weeks on Thursday at 10', 'Henry Hill', '2026-12-10T10:00'],
    ['June Carter on 12 June at 4pm', 'June Carter', '2027-06-12T16:00'],
    ["Eve O'Neill Monday at 9", "Eve O'Neill", '2026-11-30T09:00'],
    ['call with August Wilson on Monday 30 November 10am-10.30am', 'August Wilson', '2026-11-30T10:00'],
    ['Nora Dale Friday afternoon', 'Nora Dale', 'What time on Friday afternoon 27 November?'],
    ['Walter Bone next week', 'Walter Bone', 'meet.when'],
    ['Carol Fox Tuesday or Wednesday at 10', 'Carol Fox', 'meet.when'],
    ['Frida Holm, 12/1 at 4pm', 'Frida Holm', '2027-01-12T16:00'],
    ['tomorrow at 8 in the evening drinks with Tim Dekker in London', 'Tim Dekker', '2026-11-25T20:00'],
    ['Will Knight tomorrow night at 7', 'Will Knight', '2026-11-25T19:00'],
  ],
};

for (const language of ['nl', 'en'] as const) {
  describe(`a conversation planned in one line, ${language}`, () => {
    let stage: Stage;
    let me: Actor;

    beforeAll(async () => {
      const zone = language === 'en' ? 'Europe/London' : 'Europe/Amsterdam';
      ({ stage, me } = await sitsDown({ language, zone, now: '2026-11-24T09:00:00Z' }));
    });
    afterAll(() => stage.close());

    it.each(lines[language])('«%s» is with %s, %s', async (line, name, when) => {
      const asked = (await me.types(`${language === 'nl' ? 'gesprek' : 'meet'} ${line}`)).at(-1);
      expect(asked?.key).toMatch(/^contact\.(?:new|near)$/);
      expect(asked?.text).toMatch(
        language === 'nl'
          ? new RegExp(`(?:^|Staat |Is |is )${name} `)
          : new RegExp(`(?:^|Is )${name} (?:isn’t on|one) `),
      );
      const said = (await me.chooses(asked?.key === 'contact.new' ? 'yes' : 'new')).at(-1);
      if (said?.when === undefined) expect([said?.key, said?.text]).toContain(when);
      else {
        expect(said.key).toBe('meet.confirm');
        expect(said.when.slice(0, 16)).toBe(when);
        expect(said.text).toContain(name);
      }
      await me.chooses('stop');
    });

    it.each<Line>(
      language === 'nl'
        ? [
            ['Mark Maart vrijdag 10 uur', 'Mark Maart', '2026-11-27T10:00'],
            ['april morgen 15 uur', 'April de Wit', '2026-11-25T15:00'],
            ['Els Zondag zaterdag 5 december 11 uur', 'Els Zondag', '2026-12-05T11:00'],
          ]
        : [
            ['Mark March Friday 10am', 'Mark March', '2026-11-27T10:00'],
            ['april tomorrow 3pm', 'April Jones', '2026-11-25T15:00'],
            ['nora dale Saturday 5 December at 11', 'Nora Dale', '2026-12-05T11:00'],
          ],
    )('knows %s by name, whatever the name looks like', async (line, name, when) => {
      const said = (await me.types(`${language === 'nl' ? 'gesprek' : 'meet'} ${line}`)).at(-1);
      expect(said?.key).toBe('meet.confirm');
      expect(said?.when?.slice(0, 16)).toBe(when);
      expect(said?.text).toContain(name);
      await me.chooses('stop');
    });
  });
}
