import { describe, expect, it } from 'vitest';
import { adds, card, ids, keys, labels, openSeats, presses, text } from './contactSeats.ts';

const sits = openSeats();

describe('/contact', () => {
  it('invites the first name when the list is empty', async () => {
    const me = await sits();
    const heard = await me.types('contact');
    expect(keys(heard)).toEqual(['contact.empty']);
    expect(keys(await me.chooses('add'))).toEqual(['contact.who']);
    expect(keys(await me.says('Anna de Wit'))).toEqual(['contact.new']);
    expect(text(await me.chooses('yes'))).toBe('Anna de Wit is on your list.');
  });

  it('says how many there are and shows the five last added or touched, each a button away', async () => {
    const me = await sits('nl');
    await adds(me, 'Anna', 'Bea', 'Cor', 'Dirk', 'Els');
    await me.waits('1h');
    await adds(me, 'Fred (KPN)');
    await me.waits('1h');
    await me.types('contactmoment Anna gebeld');
    const heard = await me.types('contact');
    expect(text(heard)).toContain('Er staan 6 mensen in je lijst.');
    expect(text(heard)).toContain('- Fred (KPN)');
    const shown = labels(heard);
    expect(shown).toHaveLength(6);
    expect(shown.slice(0, 2).sort()).toEqual(['Bekijk Anna', 'Bekijk Fred']);
    expect(shown.at(-1)).toBe('Iemand toevoegen');
    expect(card(await presses(me, heard, 'contact:')).title).toMatch(/^(Anna|Fred)$/);
  });
});

describe('showing somebody', () => {
  it('gives one card of all there is: work, circle, how to reach them, who sent you, what is open', async () => {
    const me = await sits();
    await adds(me, 'Piet Jansen', 'Anna de Wit, engineer at TenneT, former colleague, anna@x.nl, 06 12345678');
    await me.types('contact Anna likes sailing');
    await me.types('contact Anna note owes me a book');
    await me.types('contact Anna every two months');
    await me.types('contact Anna: u');
    await me.types('refer Anna de Wit via Piet Jansen about grids');
    await me.types('promises I send Anna the article by Monday');
    const heard = await me.types('contact anna wit');
    expect(card(heard)).toEqual({
      title: 'Anna de Wit',
      fields: [
        { label: 'Work', value: 'engineer, TenneT' },
        { label: 'Circle', value: 'Former colleagues' },
        { label: 'Email', value: 'anna@x.nl' },
        { label: 'Phone', value: '06 12345678' },
        { label: 'Interests', value: 'sailing' },
        { label: 'Notes', value: 'owes me a book' },
        { label: 'Formal or informal', value: 'Formal (u)' },
        { label: 'How often', value: 'every 2 months' },
        { label: 'Suggested by', value: 'Piet Jansen (about grids)' },
        {
          label: 'Still open',
          value:
            'You promised: send Anna the article (by Monday 30 November)\nYou haven’t asked to talk to Anna de Wit yet',
        },
      ],
    });
    expect(ids(heard)).toEqual(['change', 'not-now', 'never', 'merge', 'erase']);
  });

  it('shows the next conversation, and lists the ones there were, each of which can be erased', async () => {
    const me = await sits();
    await adds(me, 'Anna de Wit');
    await me.types('meet Anna next Tuesday 14:30 about grids');
    await me.chooses('yes');
    const shown = await me.types('contact Anna');
    expect(card(shown).fields).toContainEqual({
      label: 'Still open',
      value: 'Conversation on Tuesday 1 December at 14:30 about grids',
    });
    const talks = await me.chooses('more');
    expect(text(talks)).toContain('Tuesday 1 December, about grids (still to come)');
    expect(keys(await presses(me, talks, 'erase:'))).toEqual(['erase.meeting']);
  });

  it('asks which one when several fit', async () => {
    const me = await sits();
    await adds(me, 'Anna de Wit, TenneT', 'Anna Bakker, KPN');
    const heard = await me.types('contact anna');
    expect(keys(heard)).toEqual(['contact.which']);
    expect(labels(heard)).toEqual(['Anna Bakker (KPN)', 'Anna de Wit (TenneT)']);
    expect(card(await me.chooses(ids(heard)[1] ?? '')).title).toBe('Anna de Wit');
  });

  it('leaves somebody out of your nudges for now or for good, and brings them back; each can be undone', async () => {
    const me = await sits();
    await adds(me, 'Anna de Wit');
    await me.types('contact Anna');
    expect(text(await me.chooses('not-now'))).toBe('I’ll leave Anna de Wit out of your nudges for now.');
    const resting = await me.types('contact Anna');
    expect(text(resting)).toContain('I’m leaving Anna de Wit out of your nudges for now.');
    expect(ids(resting)).toEqual(['change', 'never', 'active', 'merge', 'erase']);
    expect(text(await me.chooses('never'))).toBe('I won’t bring Anna de Wit up in your nudges any more.');
    expect(text(await me.chooses('undo'))).toBe('Undone. What I know about Anna de Wit is as it was.');
    expect(text(await me.types('contact Anna'))).toContain('for now');
    expect(text(await me.chooses('active'))).toBe('Anna de Wit may come up in your nudges again.');
    expect(text(await me.types('contact Anna nooit'))).toContain('won’t bring Anna de Wit up');
  });

  it('erases by the card, once that is confirmed', async () => {
    const me = await sits();
    await adds(me, 'Anna de Wit');
    await me.types('contact Anna');
    expect(keys(await me.chooses('erase'))).toEqual(['erase.contact']);
    await me.chooses('yes');
    expect(keys(await me.types('contact Anna'))).toEqual(['contact.new']);
  });
});

describe('adding somebody', () => {
  it('asks first, says it back, and undoes it once', async () => {
    const me = await sits('nl');
    const asked = await me.types('contact toevoegen Anna de Wit, TenneT, oud-collega');
    expect(keys(asked)).toEqual(['contact.new']);
    expect(card(asked).fields).toEqual([
      { label: 'Werk', value: 'TenneT' },
      { label: 'Kring', value: 'Oud-collega’s' },
    ]);
    const added = await me.chooses('yes');
    expect(text(added)).toBe('Anna de Wit staat in je lijst.');
    expect(ids(added)).toEqual(['undo', 'more']);
    expect(text(await me.chooses('undo'))).toBe('Anna de Wit is weer uit je lijst.');
    expect(text(await me.chooses('undo'))).toBe('Dat was al ongedaan gemaakt.');
    expect(keys(await me.types('contact'))).toEqual(['contact.empty']);
  });

  it('adds nobody on «no», nor on «stop»', async () => {
    const me = await sits();
    await me.types('contact Anna de Wit');
    expect(keys(await me.chooses('no'))).toEqual(['contact.not-added']);
    await me.types('contact Anna de Wit');
    await me.chooses('stop');
    expect(keys(await me.types('contact'))).toEqual(['contact.empty']);
  });

  it('takes the right name instead of a yes', async () => {
    const me = await sits();
    await me.types('contact Ana de Wit');
    const asked = await me.says('Anna de Wit, TenneT');
    expect(keys(asked)).toEqual(['contact.new']);
    expect(card(asked)).toMatchObject({ title: 'Anna de Wit', fields: [{ value: 'TenneT' }] });
  });

  it('shows somebody who is there already instead of adding them twice, and keeps what is new', async () => {
    const me = await sits();
    await adds(me, 'Anna de Wit');
    const again = await me.types('contact add anna de wit');
    expect(text(again)).toContain('Anna de Wit is on your list already.');
    expect(card(again).title).toBe('Anna de Wit');
    const more = await me.types('contact add Anna de Wit, TenneT');
    expect(text(more)).toBe('Anna de Wit is on your list already.\n\nAnna de Wit works at TenneT.');
    await me.chooses('undo');
    expect(text(await me.types('contact Anna'))).toContain('So far I only know the name.');
    expect(text(await me.types('contact'))).toContain('One person on your list');
  });

  it('asks about somebody near, instead of guessing', async () => {
    const me = await sits();
    await adds(me, 'Anna de Wit, TenneT');
    const asked = await me.types('contact add Anna Wit');
    expect(keys(asked)).toEqual(['contact.near']);
    expect(labels(asked).slice(0, 2)).toEqual(['Anna de Wit (TenneT)', 'Somebody new: Anna Wit']);
    const same = await me.chooses(ids(asked)[0] ?? '');
    expect(text(same)).toContain('Anna de Wit is on your list already.');
    await me.types('contact add Anna');
    expect(text(await me.says('somebody new'))).toBe('Anna is on your list.');
    expect(text(await me.types('contact'))).toContain('2 people');
  });

  it('takes two people of one name for two when they work in two places', async () => {
    const me = await sits();
    await adds(me, 'Jan Jansen, TenneT');
    expect(keys(await me.types('contact add Jan Jansen, KPN'))).toEqual(['contact.near']);
    await me.chooses('new');
    const which = await me.types('contact Jan Jansen');
    expect(labels(which).toSorted()).toEqual(['Jan Jansen (KPN)', 'Jan Jansen (TenneT)']);
  });

  it('does not undo an addition once something hangs off it, and says how it can go all the same', async () => {
    const me = await sits();
    await adds(me, 'Anna de Wit');
    await me.types('thanks Anna');
    await me.chooses('sent');
    const undone = await me.chooses('undo');
    expect(text(undone)).toBe(
      'You’ve added more about Anna de Wit since, and undoing would lose that. To remove it all anyway, choose Erase.',
    );
    expect(keys(await me.chooses('erase'))).toEqual(['erase.contact']);
    await me.chooses('no');
    expect(card(await me.types('contact Anna')).fields).toContainEqual(
      expect.objectContaining({ label: 'Last contact' }),
    );
  });

  it('keeps what fits no field as a note, so that nothing gets lost', async () => {
    const me = await sits();
    await adds(me, 'Bea Bos, KPN, engineer, plays chess');
    expect(card(await me.types('contact Bea')).fields).toContainEqual({ label: 'Notes', value: 'plays chess' });
  });
});

describe('the last contact', () => {
  it('toont in het Nederlands het laatste contact, met het jaar als dat een ander is', async () => {
    const me = await sits('nl');
    await adds(me, 'Anna de Wit');
    await me.types('contactmoment gisteren Anna gebeld');
    expect(card(await me.types('contact Anna')).fields).toEqual([
      { label: 'Laatste contact', value: 'gebeld, maandag 23 november' },
    ]);
    await me.waits('40d');
    expect(card(await me.types('contact Anna')).fields).toEqual([
      { label: 'Laatste contact', value: 'gebeld, maandag 23 november 2026' },
    ]);
  });
});
