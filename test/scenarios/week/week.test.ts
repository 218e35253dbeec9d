import { beforeAll, describe, expect, it } from 'vitest';
import { weeks } from './week.ts';
import { words } from './words.ts';

/** `npm run slack:week -- --language nl` writes the whole of it. */
describe('a week of Slack on a page', () => {
  let page = '';
  beforeAll(async () => {
    page = await weeks.slack({ language: 'nl', days: 2 });
  });

  it('shows what was said, as it came and as it was answered, and the Home tab beside it', () => {
    const { goal, wants } = words.nl;
    expect(page).toContain('Ik ben Spoor.');
    expect(page.split(`Jouw antwoord: ${goal}`)).toHaveLength(2);
    expect(page).toContain(`<div class="line">${wants['prep.opening']}</div>`);
    expect(page).toContain('<span class="button ">Overslaan</span>');
    expect(page).toContain('<div class="header">Gesprekskaart: Piet Jansen</div>');
    expect(page).toContain('<div class="header">Wat er nu ligt</div>');
  });

  it('asks nobody for anything', () => {
    expect(page).not.toMatch(/(?:src|href)=|https?:|@import|url\(/u);
  });

  it('knows every block it is given, and no label on it is cut off', () => {
    expect(page).not.toContain('class="odd"');
    expect(page).not.toMatch(/class="button[^"]*">[^<]*…/u);
  });
});

/** `npm run discord:week -- --language nl` writes the whole of it. */
describe('a week of Discord on a page', () => {
  let page = '';
  beforeAll(async () => {
    page = await weeks.discord({ language: 'nl', days: 2 });
  });

  it('shows what was said, as it came and as it was answered, and the card with what matters', () => {
    const { goal, wants } = words.nl;
    expect(page).toContain('Ik ben Spoor.');
    expect(page.split(`Jouw antwoord: ${goal}`)).toHaveLength(2);
    expect(page).toContain(`<div class="line">${wants['prep.opening']}</div>`);
    expect(page).toContain('Gesprekskaart: Piet Jansen');
  });

  it('asks nobody for anything, and knows every component it is given', () => {
    expect(page).not.toMatch(/(?:src|href)=|https?:|@import|url\(/u);
    expect(page).not.toContain('class="odd"');
  });
});
