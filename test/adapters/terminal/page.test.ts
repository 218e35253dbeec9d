import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columns, wrap } from '../../../adapters/terminal/layout.ts';
import { renderPage } from '../../../adapters/terminal/page.ts';
import { createPaint } from '../../../adapters/terminal/paint.ts';
import { outgoing, saying } from './fakeCoach.ts';

const view = { width: 80, paint: createPaint(false) };
const label = (own: string) => ({ key: 'welcome.zone-set' as const, values: { now: own, zone: own } });

describe('a message on the screen', () => {
  it('never lets what somebody typed steer the screen, and stays within its width', () => {
    const typed = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.constantFrom('\u001b[2J\u001b[31mred', 'a\rb', '\u202egnp.exe', 'x\ty', '👩‍👩‍👧 漢字 '.repeat(30)),
    );
    fc.assert(
      fc.property(typed, (text) => {
        const card = { title: label(text), fields: [{ label: label(text), value: { own: text } }] };
        const page = renderPage(
          outgoing(saying(text, { card, items: [{ body: [{ quote: text }] }], buttons: { yes: text.slice(0, 30) } })),
          view,
        );
        // biome-ignore lint/suspicious/noControlCharactersInRegex: exactly those must not be there
        expect(page).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/u);
        for (const line of page.split('\n')) expect(columns(line)).toBeLessThanOrEqual(80);
      }),
    );
  });

  it('stands wholly behind the coach’s bar', () => {
    const page = renderPage(outgoing(saying('one\n\ntwo', { buttons: { yes: 'Yes', no: 'No' } })), view);
    for (const line of page.trimEnd().split('\n')) expect(line).toMatch(/^┃/u);
  });

  it('numbers the buttons through, those of its items first', () => {
    const items = [{ body: [{ quote: 'Thank Anna' }], choices: [{ id: 'done', label: { own: 'Done' } }] }];
    const page = renderPage(outgoing(saying('Today', { items, buttons: { later: 'Later' } })), view);
    expect(page).toMatch(/\[1\] Done[\s\S]*\[2\] Later/u);
  });

  it('shows buttons without numbers where a number may be the answer', () => {
    const fields = [{ id: 'when', label: label('When?'), type: 'when' as const }];
    const page = renderPage(outgoing(saying('When?', { fields, buttons: { stop: 'Stop' } })), view);
    expect(page).toContain('[Stop]');
    expect(page).not.toMatch(/\[1\]/u);
  });

  it('says for whom it is when somebody else sits at the keyboard', () => {
    expect(renderPage(outgoing(saying('Hi'), 'Piet'), view, { to: 'Piet' })).toContain('for Piet');
  });
});

describe('wrapping', () => {
  it('loses no word', () => {
    fc.assert(
      fc.property(
        fc.array(fc.stringMatching(/^[a-z]{1,30}$/u), { minLength: 1 }),
        fc.integer({ min: 10, max: 80 }),
        (words, width) => {
          expect(wrap(words.join(' '), width).join('').replaceAll(' ', '')).toBe(words.join(''));
        },
      ),
    );
  });

  it('leaves an address whole, so that it can be copied', () => {
    const address = `https://example.org/${'a'.repeat(100)}`;
    expect(wrap(`See ${address} now`, 40)).toContain(address);
  });

  it('hangs the lines of a list under their first word', () => {
    expect(wrap('- one two three', 9)).toEqual(['- one two', '  three']);
  });
});
