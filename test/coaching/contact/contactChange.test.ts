import { beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '../../scenarios/stage.ts';
import { adds, card, ids, keys, labels, openSeats, text } from './contactSeats.ts';

const sits = openSeats();

describe('changing somebody in one line', () => {
  let sam: Actor;
  let sanne: Actor;
  beforeAll(async () => {
    sam = await sits();
    sanne = await sits('nl');
    for (const each of [sam, sanne]) await adds(each, 'Anna de Wit');
  });

  it.each([
    ['Anna: u', 'Messages I draft to Anna de Wit in Dutch will be formal, with “u”.'],
    ['Anna e-mail anna@x.nl', 'Anna de Wit’s email address: anna@x.nl'],
    ['anna tel 06 12345678', 'Anna de Wit’s phone number: 06 12345678'],
    ['Anna works at TenneT', 'Anna de Wit works at TenneT.'],
    ['Anna role engineer', 'Anna de Wit’s role: engineer'],
    ['Anna former colleague', 'Anna de Wit’s circle: Former colleagues'],
    ['Anna likes sailing', 'Anna de Wit is interested in: sailing'],
    ['Anna: owes me a book', 'Your note on Anna de Wit now says:\n\nowes me a book'],
    ['Anna speaks Dutch', 'Messages I draft to Anna de Wit will be in Dutch.'],
    [
      'Anna every two months',
      'You’d like to be in touch with Anna de Wit every 2 months. Your nudges will go by that.',
    ],
    ['Anna is called Anna Bos', 'I’ve changed Anna de Wit to Anna Bos.'],
  ])('«%s» is said back, and undone', async (line, said) => {
    const changed = await sam.types(`contact ${line}`);
    expect(text(changed)).toBe(said);
    expect(ids(changed)).toEqual(['undo', 'more']);
    await sam.chooses('undo');
    expect(text(await sam.types('contact Anna de Wit'))).toContain('So far I only know the name.');
    expect(keys(await sam.chooses('undo'))).toEqual(['contact.undone-already']);
  });

  it.each([
    ['Anna: je', 'Tegen Anna de Wit zeg je ‘je’. Dat doe ik ook in wat ik voor je schrijf.'],
    ['Anna organisatie TenneT', 'Organisatie van Anna de Wit: TenneT'],
    ['Anna werkt bij KPN als adviseur', 'Organisatie van Anna de Wit: KPN\n\nFunctie van Anna de Wit: adviseur'],
    ["Anna kring oud-collega's", 'Kring van Anna de Wit: Oud-collega’s'],
    ['Anna houdt van zeilen', 'Dit boeit Anna de Wit: zeilen'],
    ['Anna notitie woont in Ede', 'Over Anna de Wit staat nu genoteerd:\n\nwoont in Ede'],
    ['Anna taal Engels', 'Berichtjes voor Anna de Wit maak ik voortaan in het Engels.'],
    ['Anna om de week', 'Je wilt elke 2 weken contact met Anna de Wit. Daar houd ik rekening mee.'],
    ['Anna met rust', 'Over Anna de Wit begin ik voorlopig niet.'],
    ['Anna heet eigenlijk Anna Bos', 'Anna de Wit heet vanaf nu Anna Bos.'],
  ])('zegt «%s» terug', async (line, said) => {
    expect(text(await sanne.types(`contact ${line}`))).toBe(said);
  });

  it('finds somebody by the new name, and no longer by the old one', async () => {
    const me = await sits();
    await adds(me, 'Kees van Dijk');
    await me.types('contact Kees name Cornelis Bos');
    expect(card(await me.types('contact cornelis')).title).toBe('Cornelis Bos');
    expect(keys(await me.types('contact Kees van Dijk'))).toEqual(['contact.new']);
    await me.chooses('stop');
    await me.types('contact Cornelis');
    await me.chooses('undo');
    expect(card(await me.types('contact kees')).title).toBe('Kees van Dijk');
  });

  it('points out somebody else of the new name, and offers to merge', async () => {
    const me = await sits();
    await adds(me, 'Anna de Wit, TenneT', 'Ans Wit, KPN');
    const changed = await me.types('contact Ans name Anna de Wit');
    expect(text(changed)).toContain('There is another Anna de Wit on your list.');
    const asked = await me.chooses('merge');
    expect(text(asked)).toContain('Are Anna de Wit (KPN) and Anna de Wit (TenneT) the same person?');
  });

  it('keeps what is there already, and says so', async () => {
    const me = await sits();
    await adds(me, 'Anna de Wit, TenneT');
    const same = await me.types('contact Anna works at TenneT');
    expect(text(same)).toBe('I had that already:\n\nAnna de Wit works at TenneT.');
    expect(ids(same)).toEqual([]);
  });

  it('puts a note under the notes that are there, the same one once', async () => {
    const me = await sits();
    await adds(me, 'Anna de Wit');
    await me.types('contact Anna note owes me a book');
    expect(text(await me.types('contact Anna note lives in Ede'))).toContain('owes me a book\nlives in Ede');
    expect(keys(await me.types('contact Anna note lives in Ede'))).toEqual(['contact.same']);
  });

  it('takes somebody out of a circle and into one of your own', async () => {
    const me = await sits('nl');
    await adds(me, 'Anna de Wit, familie');
    expect(text(await me.types('contact Anna kring koor en niet familie'))).toBe('Kring van Anna de Wit: koor');
    expect(text(await me.types('contact Anna kring geen'))).toBe('Kring van Anna de Wit: leeg.');
    await me.chooses('undo');
    expect(card(await me.types('contact Anna')).fields).toEqual([{ label: 'Kring', value: 'koor' }]);
  });

  it('asks who is meant when several fit, and does it for the one that is chosen', async () => {
    const me = await sits();
    await adds(me, 'Anna de Wit', 'Anna Bakker');
    const which = await me.types('contact Anna works at TenneT as engineer');
    expect(keys(which)).toEqual(['contact.which']);
    const changed = await me.chooses(ids(which)[0] ?? '');
    expect(text(changed)).toBe('Anna Bakker works at TenneT.\n\nAnna Bakker’s role: engineer');
  });

  it('offers to keep as a note what fits nowhere', async () => {
    const me = await sits();
    await adds(me, 'Anna de Wit');
    const asked = await me.types('contact Anna is moving house');
    expect(keys(asked)).toEqual(['contact.offer-note']);
    expect(text(await me.chooses('yes'))).toContain('is moving house');
    await me.types('contact Anna wins a prize');
    expect(card(await me.chooses('no')).fields).toEqual([{ label: 'Notes', value: 'is moving house' }]);
  });

  it('adds somebody unknown with what was told of them', async () => {
    const me = await sits();
    const asked = await me.types('contact Bea e-mail bea@x.nl');
    expect(keys(asked)).toEqual(['contact.new']);
    expect(card(asked).fields).toEqual([{ label: 'Email', value: 'bea@x.nl' }]);
  });
});

describe('changing somebody by asking', () => {
  it('asks which field, shows what it says now, and says back what it becomes', async () => {
    const me = await sits();
    await adds(me, 'Anna de Wit, TenneT');
    await me.types('contact Anna');
    const which = await me.chooses('change');
    expect(keys(which)).toEqual(['contact.field']);
    expect(labels(which)).toEqual([
      'Organisation',
      'Role',
      'Circle: how you know each other',
      'Email',
      'Phone',
      'Interests',
      'Notes',
      'Name',
      'Formal or informal',
      'Language',
      'How often',
      'Stop',
    ]);
    const asked = await me.chooses('organisation');
    expect(text(asked)).toBe('Now: TenneT\n\nWhere does Anna de Wit work?');
    expect(ids(asked)).toEqual(['none', 'back', 'stop']);
    expect(text(await me.says('Alliander'))).toBe('Anna de Wit works at Alliander.');
    await me.chooses('undo');
    expect(card(await me.types('contact Anna')).fields).toEqual([{ label: 'Work', value: 'TenneT' }]);
  });

  it('takes the field and its words in one breath, empties a field, and goes back to another', async () => {
    const me = await sits('nl');
    await adds(me, 'Anna de Wit, TenneT');
    await me.types('contact Anna');
    await me.chooses('change');
    expect(text(await me.says('e-mail anna@x.nl'))).toBe('E-mail van Anna de Wit: anna@x.nl');
    await me.chooses('more');
    await me.chooses('organisation');
    expect(text(await me.chooses('none'))).toBe('Organisatie van Anna de Wit: leeg.');
    await me.chooses('more');
    await me.chooses('phone');
    expect(keys(await me.chooses('back'))).toEqual(['contact.field']);
    await me.chooses('address');
    expect(text(await me.chooses('u'))).toBe('Tegen Anna de Wit zeg je ‘u’. Dat doe ik ook in wat ik voor je schrijf.');
  });

  it('asks once more when the words are none for the field', async () => {
    const me = await sits();
    await adds(me, 'Anna de Wit');
    for (const [field, wrong] of [
      ['email', 'ask her'],
      ['phone', 'later this week'],
      ['language', 'Klingon'],
      ['address', 'friendly'],
      ['cadence', 'now and then'],
    ] as const) {
      await me.types('contact Anna');
      await me.chooses('change');
      await me.chooses(field);
      expect(keys(await me.says(wrong))).toEqual([`contact.unclear.${field}`, `contact.ask.${field}`]);
      expect(keys(await me.chooses('stop'))).toEqual(['word.stopped']);
    }
  });

  it('asks for the words of a field that was named without any, or with none that can be read', async () => {
    const me = await sits();
    await adds(me, 'Anna de Wit');
    expect(keys(await me.types('contact Anna e-mail'))).toEqual(['contact.ask.email']);
    expect(text(await me.says('anna@x.nl'))).toBe('Anna de Wit’s email address: anna@x.nl');
    expect(keys(await me.types('contact Anna speaks Klingon'))).toEqual([
      'contact.unclear.language',
      'contact.ask.language',
    ]);
    expect(text(await me.chooses('en'))).toBe('Messages I draft to Anna de Wit will be in English.');
  });

  it('offers every circle as a button, those somebody is in as the way out', async () => {
    const me = await sits();
    await adds(me, 'Anna de Wit, family');
    await me.types('contact Anna kring choir');
    await me.types('contact Anna');
    await me.chooses('change');
    const asked = await me.chooses('circle');
    expect(labels(asked)).toContain('No longer: Family');
    expect(labels(asked)).toContain('No longer: choir');
    expect(text(await me.chooses('family'))).toBe('Anna de Wit’s circle: choir');
    await me.types('contact Anna');
    await me.chooses('change');
    await me.chooses('circle');
    expect(text(await me.chooses('study'))).toBe('Anna de Wit’s circle: Fellow students and choir');
  });

  it('comes back tomorrow when it is put off', async () => {
    const me = await sits();
    await adds(me, 'Anna de Wit');
    await me.types('contact Anna e-mail');
    expect(keys(await me.says('later'))).toEqual(['word.later']);
  });
});
