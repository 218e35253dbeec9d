import { describe, expect, it } from 'vitest';
import { seenMessage } from '../seen.ts';
import { createWorld, type StoredMessage } from '../world.ts';
import { markdown } from './markdown.ts';
import { type Frame, storyPage } from './page.ts';

const world = createWorld(() => Date.UTC(2026, 10, 30, 9));
const message = (more: Partial<StoredMessage>) =>
  seenMessage({
    id: world.nextId(),
    channel: '1',
    author: 'bot',
    at: '',
    content: '',
    components: [],
    embeds: [],
    files: [],
    flags: 0,
    ...more,
  });
const story = (frames: readonly Frame[]) =>
  storyPage({
    title: 'Anna',
    language: 'en',
    zone: 'Europe/Amsterdam',
    names: new Map([['bot', 'Spoor']]),
    botId: 'bot',
    frames,
  });

describe('text as Discord shows it', () => {
  it.each([
    ['**bold** and *thin* and _thin_', '<b>bold</b> and <i>thin</i> and <i>thin</i>'],
    ['~~gone~~ __under__ `**code**`', '<s>gone</s> <u>under</u> <code>**code**</code>'],
    ['\\*not\\* a_b_c', '*not* a_b_c'],
    ['<b> & "co"', '&lt;b&gt; &amp; &quot;co&quot;'],
    ['[here](https://example.org)', '<a>here</a>'],
  ])('%s', (text, html) => expect(markdown(text)).toBe(`<div class="line">${html}</div>`));

  it('has headings, quotes, lists, small print and blocks of code', () => {
    expect(markdown('# A\n> b\n- c\n-# d\n```\ne *f*\n```')).toBe(
      '<div class="h1">A</div><div class="quote">b</div><div class="item">c</div><div class="subtext">d</div>' +
        '<div class="code-block">e *f*</div>',
    );
  });
});

describe('a page of Discord', () => {
  it('shows a message as it came, and as it stands', () => {
    const came = message({
      content: 'Ready?',
      components: [{ type: 1, components: [{ type: 2, style: 1, label: 'Yes', custom_id: 'yes' }] }],
    });
    const page = story([{ is: 'message', came, stands: { ...came, content: 'Ready.', components: [] } }]);
    expect(page).toContain('<div class="line">Ready.</div>');
    expect(page).toContain('beside-it as-it-came');
    expect(page).toContain('<span class="button primary">Yes</span>');
    expect(page).toContain('10:00');
    expect(page).toContain('<b>November 30, 2026</b>');
  });

  it('shows components V2, what only one person sees, and files', () => {
    const card = message({
      flags: 64,
      files: [{ id: '1', filename: 'me.csv', size: 1, bytes: new Uint8Array(1) }],
      components: [
        {
          type: 17,
          components: [
            { type: 10, content: '## Today' },
            { type: 14 },
            {
              type: 9,
              components: [{ type: 10, content: 'Piet' }],
              accessory: { type: 2, style: 5, label: 'Open', url: 'https://example.org' },
            },
            { type: 1, components: [{ type: 3, custom_id: 'who', options: [], placeholder: 'Who' }] },
          ],
        },
      ],
    });
    const page = story([{ is: 'message', came: card, stands: card }]);
    for (const part of ['<div class="h2">Today</div>', 'divider', 'Open ↗', '>Who<', 'Only you can see this', 'me.csv'])
      expect(page).toContain(part);
    expect(page).not.toContain('as-it-came"');
  });

  it('shows modals, directions and what was deleted, and asks nobody for anything', () => {
    const gone = message({ content: 'Gone' });
    const page = story([
      { is: 'direction', text: '/spoor today' },
      { is: 'message', came: gone, stands: undefined },
      {
        is: 'modal',
        caption: '[Prepare]',
        modal: {
          customId: 'form',
          title: 'Prepare',
          fields: [],
          components: [
            {
              type: 18,
              label: 'Why',
              description: 'In a line',
              component: { type: 4, custom_id: 'why', style: 2, placeholder: 'Because' },
            },
            { type: 18, label: 'Who', component: { type: 3, custom_id: 'who', required: false, options: [] } },
          ],
        },
      },
    ]);
    for (const part of ['/spoor today', 'Gone', '[Prepare]', 'input tall', 'Because', 'In a line', 'Make a selection'])
      expect(page).toContain(part);
    expect(page).not.toMatch(/(?:src|href)=|https?:|@import|url\(/u);
    expect(page).not.toContain('class="odd"');
  });
});
