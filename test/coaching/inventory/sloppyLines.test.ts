import { afterEach, describe, expect, it } from 'vitest';
import { type Life, openLife } from '../../moments/stage.ts';

let me: Life;
afterEach(() => me.close());

const last = () => me.said.at(-1)?.text ?? '';
const names = () => me.work(async ({ contacts }) => (await contacts.list({}, { by: 'name' })).map(({ name }) => name));
const begin = async (language: 'en' | 'nl' = 'en') => {
  me = await openLife('2026-11-24T10:00', { language });
  await me.types('inventory');
};
/** The words that jog the memory, as the last message has them. */
const cue = () => last().split('\n\n').at(-1)?.split(' Put down')[0]?.split(' Schrijf op')[0]?.split('.').slice(-2);

describe('a line in the inventory that names nobody', () => {
  it.each([
    'how many of these are there??',
    'How many of these are there',
    'change',
    'Change',
    'wait what',
    'why do you need this',
    'help',
    'my mum died',
    'wait actually my mum died dont put her there',
    'do i have to know them well',
    'im shy',
    'this is boring',
    'i dont have many friends',
    'back to family',
    'ok',
    'no i dont want that',
    'nothing to add here lol',
  ])('adds nobody and asks the same again: «%s»', async (line) => {
    await begin();
    const asked = cue();
    await me.says(line);
    expect(await names()).toEqual([]);
    expect(cue()).toEqual(asked);
    expect(last()).toContain('Family.');
  });

  it.each([
    'hoeveel zijn het er nog',
    'hoe werkt dit',
    'Hoe werkt dit?',
    'wijzigen',
    'waar is dit goed voor',
    'moeder is vorig jaar overleden',
    'Mijn vader is overleden, dus zet hem er niet bij',
    'wat bedoel je',
    'moet ik iedereen opschrijven',
    'pff dit is lastig',
    'snap er niks van',
  ])('voegt niemand toe en vraagt hetzelfde: «%s»', async (line) => {
    await begin('nl');
    const asked = cue();
    await me.says(line);
    expect(await names()).toEqual([]);
    expect(cue()).toEqual(asked);
    expect(last()).toContain('Familie.');
  });

  it.each<['en' | 'nl', string]>([
    ['en', 'thats everyone'],
    ['en', 'Thats everyone'],
    ['en', 'i think thats it'],
    ['en', 'ok thats all for now'],
    ['en', 'that was everyone i think'],
    ['en', 'cant think of anyone else'],
    ['en', 'no more'],
    ['en', 'im done'],
    ['en', 'everyone'],
    ['nl', 'dat was iedereen'],
    ['nl', 'dat was t'],
    ['nl', "dat was 't wel"],
    ['nl', 'dit waren ze denk ik'],
    ['nl', 'meer niet'],
    ['nl', 'verder niemand hoor'],
    ['nl', 'klaar'],
    ['nl', 'meer ken ik er niet'],
  ])('is the button «that’s everyone» (%s): «%s»', async (language, line) => {
    await begin(language);
    await me.says('Jan de Vries');
    await me.says(line);
    expect(await names()).toEqual(['Jan de Vries']);
    expect(last()).toContain(language === 'en' ? 'Friends.' : 'Vrienden.');
  });

  it.each<['en' | 'nl', string]>([
    ['en', 'idk'],
    ['en', 'nvm'],
    ['en', 'dunno'],
    ['en', 'i dont know anyone'],
    ['en', 'no idea'],
    ['en', 'can we skip this'],
    ['en', 'skip this one pls'],
    ['nl', 'kunnen we deze overslaan'],
    ['nl', 'sla maar over'],
    ['nl', 'geen idee'],
    ['nl', 'weet niet meer'],
    ['nl', 'weet ik even niet'],
    ['nl', 'ik zou het niet weten'],
  ])('passes over a circle where nobody comes to mind (%s): «%s»', async (language, line) => {
    await begin(language);
    await me.says(line);
    expect(await names()).toEqual([]);
    expect(last()).toContain(language === 'en' ? 'Family can wait.' : 'Familie: dat kan wachten.');
  });
});

describe('what one asks in the inventory', () => {
  it('is how much is left, and that is told with the circles to come', async () => {
    await begin();
    await me.says('how many of these are there??');
    expect(last()).toContain('After this there are 13 more to go, among them: Friends, Neighbours');
    await begin('nl');
    await me.says('hoelang duurt dit nog');
    expect(last()).toContain('Hierna komen er nog 13, waaronder: Vrienden, Buren');
  });

  it.each<['en' | 'nl', string, string]>([
    ['en', 'can i go to my ex colleagues first', 'Former colleagues.'],
    ['en', 'can we do neighbours first?', 'Neighbours.'],
    ['en', 'friends first pls', 'Friends.'],
    ['en', 'skip to volunteer work', 'Volunteering.'],
    ['en', 'what about my old work?', 'Former colleagues.'],
    ['en', 'old work:', 'Former colleagues.'],
    ['nl', 'eerst de buren', 'Buren.'],
    ['nl', "mag ik eerst m'n oud-collega's?", 'Oud-collega’s.'],
    ['nl', 'liever eerst de sportclub', 'Sportclub.'],
    ['nl', 'kunnen we naar oude werk', 'Oud-collega’s.'],
    ['nl', 'ga naar vrienden', 'Vrienden.'],
  ])('is another circle first (%s): «%s»', async (language, line, circle) => {
    await begin(language);
    await me.says(line);
    expect(last()).toContain(circle);
    expect(await names()).toEqual([]);
  });

  it('is what the list is for, or how it goes', async () => {
    await begin();
    await me.says('why do you need this');
    expect(last()).toContain('People rarely know who they know');
    await me.says('do i have to know them well');
    expect(last()).toContain('Put down whoever you’d say hello to');
  });
});

describe('names typed in the inventory', () => {
  it('are written with capitals, with what was said of them', async () => {
    await begin();
    await me.says("lies v dijk - she's at a wind company now!!");
    expect(last()).toContain("Noted: Lies v Dijk (she's at a wind company now).");
    await me.says("jan-willem van 't hof, o'neill (met at the gym)\nmcdonald");
    expect(await names()).toEqual(["Jan-Willem van 't Hof", 'Lies v Dijk', 'McDonald', "O'Neill"]);
  });

  it('come into the circle that stands beside them', async () => {
    await begin();
    await me.says('my mum, sanne de boer (old colleague) and uncle wim');
    expect(last()).toContain('Noted: Mum, Wim (uncle) and Sanne de Boer (old colleague).');
    expect(last()).toContain('I put Sanne de Boer under: Former colleagues.');
  });

  it('come into the circle above them', async () => {
    await begin();
    await me.says('old work: lies van dijk, mark bakker');
    expect(last()).toContain('Noted: Lies van Dijk and Mark Bakker.');
    await me.says('thats all');
    expect(last()).toContain('Former colleagues: 2 people.');
  });

  it('stand beside news that is met with a word', async () => {
    await begin('nl');
    await me.says('Jan de Vries\nmijn moeder is vorige maand overleden');
    expect(await names()).toEqual(['Jan de Vries']);
    expect(last()).toContain('Gecondoleerd met je verlies.');
  });

  it('are taken back by words too', async () => {
    await begin();
    await me.says('jan de vries');
    const asked = last().split('\n\n').at(-1);
    await me.says('undo');
    expect(await names()).toEqual([]);
    expect(last()).toBe(asked);
  });
});

it('takes the number of a button where one pair is asked about', async () => {
  await begin();
  await me.says('Jan de Vries');
  await me.says('thats all');
  await me.says('J. de Vries');
  await me.says('thats all');
  await me.says('hm what');
  expect(last()).not.toContain('number or two');
  await me.says('2');
  expect(await names()).toEqual(['J. de Vries', 'Jan de Vries']);
});

it('says once how many people one knows', async () => {
  await begin();
  await me.says('Jan de Vries');
  await me.says('thats everyone');
  expect(last()).toContain('five hundred');
  await me.says('Els Bos');
  await me.says('thats everyone');
  expect(last()).toContain('That makes 2 people on your list.');
  expect(last()).not.toContain('five hundred');
});
