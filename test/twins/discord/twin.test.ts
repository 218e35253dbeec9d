import { type Client, Events, MessageFlags } from 'discord.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { clientOf, connected } from './clientOf.ts';
import type { DiscordUser } from './person.ts';
import { LOADING } from './seen.ts';
import type { Server } from './server.ts';
import { type DiscordTwin, startDiscordTwin } from './twin.ts';

const COMMAND = {
  name: 'spoor',
  description: 'The coach',
  integration_types: [0, 1],
  contexts: [0, 1, 2],
  options: [
    { type: 1, name: 'today', description: 'Today' },
    {
      type: 1,
      name: 'meet',
      description: 'Plan a meeting',
      options: [
        { type: 3, name: 'who', description: 'Who', required: true, autocomplete: true },
        { type: 4, name: 'minutes', description: 'How long', min_value: 5 },
        { type: 3, name: 'how', description: 'How', choices: [{ name: 'By phone', value: 'phone' }] },
      ],
    },
  ],
};

describe('the real client', () => {
  let twin: DiscordTwin;
  let client: Client<true>;
  let office: Server;
  let anna: DiscordUser;

  beforeEach(async () => {
    twin = await startDiscordTwin();
    office = twin.server('Work');
    anna = twin.person({ name: 'Anna', locale: 'nl', in: office });
    client = await connected(twin);
    await client.application.commands.set([COMMAND, { type: 3, name: 'Save as tip' }]);
  });
  afterEach(async () => {
    await twin.settled();
    await client.destroy();
    await twin.close();
  });

  it('hears what a person writes, edits, answers and deletes, and answers in the direct message', async () => {
    const heard: unknown[] = [];
    client.on(Events.MessageCreate, ({ author, content, reference, attachments }) => {
      if (!author.bot) heard.push([content, reference?.messageId, attachments.map(({ name }) => name)]);
      if (!author.bot) void author.send({ content: `Heard: ${content}`, nonce: '1', enforceNonce: true });
    });
    client.on(Events.MessageUpdate, (_before, { content }) => void heard.push(content));
    client.on(Events.MessageDelete, ({ id }) => void heard.push(id));
    const first = await anna.writes('Hi', { files: [{ name: 'notes.txt', bytes: new Uint8Array([1]) }] });
    expect(heard).toEqual([['Hi', undefined, ['notes.txt']]]);
    await expect.poll(() => anna.sees.map(({ text }) => text)).toEqual(['Hi', 'Heard: Hi']);
    await anna.edits(first, 'Hello');
    await anna.writes('Ho', { reply: anna.sees[1]?.id ?? '' });
    await anna.deletes(first);
    expect(heard.slice(1)).toEqual(['Hello', ['Ho', anna.sees[0]?.id, []], first]);
    expect(twin.violations).toEqual([]);
  });

  it('fetches what a person sends along', async () => {
    await anna.writes('', { files: [{ name: 'my contacts.csv', bytes: new TextEncoder().encode('a;b') }] });
    const channel = await client.channels.fetch(anna.dm);
    const [message] = channel?.isTextBased() ? [...(await channel.messages.fetch({ limit: 1 })).values()] : [];
    const file = message?.attachments.first();
    expect(await (await fetch(file?.url ?? '')).text()).toBe('a;b');
    expect((await fetch(`${file?.url.replace(/\/attachments\/.*/u, '')}/attachments/1/2/x`)).status).toBe(404);
  });

  it('is given commands as they were registered, and answers one person alone', async () => {
    client.on(Events.InteractionCreate, (interaction) => {
      if (interaction.isChatInputCommand())
        void interaction.reply({
          content: `${interaction.options.getSubcommand()} ${interaction.locale} ${interaction.context}`,
          flags: MessageFlags.Ephemeral,
        });
    });
    expect(await anna.types('spoor today', {}, office)).toMatchObject({ acknowledged: true, type: 4, callsBefore: 0 });
    await anna.types('/spoor today');
    await anna.types('/spoor meet', { who: 'Piet', minutes: 30, how: 'phone' });
    expect(anna.ephemerals.map(({ text }) => text)).toEqual(['today nl 0', 'today nl 1', 'meet nl 1']);
    expect(anna.publics).toEqual([]);
    expect(twin.violations).toEqual([]);
  });

  it.each([
    ['spoor', {}, 'wants a subcommand'],
    ['spoor nothing', {}, 'there is no /spoor nothing, but: today, meet'],
    ['coach', {}, 'there is no /coach, but: spoor'],
    ['spoor meet', {}, 'wants who'],
    ['spoor meet', { who: 5 }, 'who does not take 5'],
    ['spoor meet', { who: 'Piet', minutes: 4 }, 'minutes takes 5'],
    ['spoor meet', { who: 'Piet', minutes: 5.5 }, 'minutes does not take 5.5'],
    ['spoor meet', { who: 'Piet', how: 'mail' }, 'mail is no choice of how'],
    ['spoor today', { who: 'Piet' }, 'has no who'],
  ])('is never given /%s with %j', async (typed, options, why) => {
    await expect(anna.types(typed, options)).rejects.toThrow(why);
  });

  it('offers names while somebody types', async () => {
    client.on(Events.InteractionCreate, (interaction) => {
      if (interaction.isAutocomplete())
        void interaction.respond([{ name: `${interaction.options.getFocused()}t`, value: 'p' }]);
    });
    expect(await anna.suggestions('spoor meet', 'who', 'Pie', {}, office)).toEqual([{ name: 'Piet', value: 'p' }]);
    await expect(anna.suggestions('spoor meet', 'how', 'p')).rejects.toThrow('how offers nothing');
  });

  it('opens a modal from a button, and shows in the message what was filled in', async () => {
    client.on(Events.InteractionCreate, (interaction) => {
      if (interaction.isButton())
        void interaction.showModal({
          custom_id: 'form',
          title: 'Prepare',
          components: [
            { type: 18, label: 'Why', component: { type: 4, custom_id: 'why', style: 2, min_length: 3 } },
            {
              type: 18,
              label: 'How',
              component: { type: 3, custom_id: 'how', options: [{ label: 'Phone', value: 'phone' }] },
            },
          ],
        });
      if (interaction.isModalSubmit() && interaction.isFromMessage()) {
        const { fields } = interaction;
        void interaction.update({
          content: `${fields.getTextInputValue('why')} ${fields.getStringSelectValues('how')}`,
          components: [],
        });
      }
    });
    const components = [{ type: 1, components: [{ type: 2, style: 1, label: 'Yes', customId: 'yes' }] }];
    await (await client.users.fetch(anna.id)).send({ content: 'Ready?', components });
    const asked = anna.sees[0] ?? expect.fail('nothing was asked');
    await expect(anna.presses(asked, 'no')).rejects.toThrow('there is no no, but: yes');
    await expect(anna.submits({})).rejects.toThrow('no modal is open');
    expect(await anna.presses(asked, 'yes')).toMatchObject({ type: 9 });
    expect(anna.modal?.fields.map(({ label }) => label)).toEqual(['Why', 'How']);
    await expect(anna.submits({ why: 'to learn' })).rejects.toThrow('How has to be filled in');
    await expect(anna.submits({ why: 'to', how: ['phone'] })).rejects.toThrow('Why is too short');
    await expect(anna.submits({ why: 'to learn', how: ['mail'] })).rejects.toThrow('mail is no option of How');
    expect(await anna.submits({ why: 'to learn', how: ['phone'] })).toMatchObject({ type: 7 });
    expect(anna.modal).toBeUndefined();
    expect(anna.sees).toMatchObject([{ text: 'to learn phone', buttons: [] }]);
    expect(twin.violations).toEqual([]);
  });

  it('hears what is chosen, and who had what message saved', async () => {
    const heard: unknown[] = [];
    client.on(Events.InteractionCreate, (interaction) => {
      if (interaction.isStringSelectMenu()) heard.push(interaction.values);
      if (interaction.isMessageContextMenuCommand()) heard.push(interaction.targetMessage.content);
      if (interaction.isMessageComponent()) void interaction.deferUpdate();
      else if (interaction.isRepliable()) void interaction.deferReply({ flags: MessageFlags.Ephemeral });
    });
    const options = ['a', 'b'].map((value) => ({ label: value, value }));
    const components = [{ type: 1, components: [{ type: 3, customId: 'who', options }] }];
    await (await client.users.fetch(anna.id)).send({ content: 'Who?', components });
    const asked = anna.sees[0] ?? expect.fail('nothing was asked');
    await expect(anna.chooses(asked, 'who', ['c'])).rejects.toThrow('c is no option');
    await expect(anna.chooses(asked, 'who', [])).rejects.toThrow('1 to 1 are chosen');
    expect(await anna.chooses(asked, 'who', ['b'])).toMatchObject({ type: 6 });
    expect(await anna.usesMessageCommand('Save as tip', asked)).toMatchObject({ type: 5 });
    expect(heard).toEqual([['b'], 'Who?']);
  });

  it('answers later, and keeps what was said to one person alone between the two', async () => {
    client.on(Events.InteractionCreate, async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      await interaction.deferReply({ flags: MessageFlags.Ephemeral });
      await interaction.editReply('One');
      await interaction.editReply('Two');
      await interaction.followUp({ content: 'Three', flags: MessageFlags.Ephemeral });
      await interaction.deleteReply();
    });
    await anna.types('spoor today', {}, office);
    await expect.poll(() => anna.ephemerals.map(({ text }) => text)).toEqual(['Three']);
    expect([anna.sees, anna.publics, twin.violations]).toEqual([[], [], []]);
  });

  it('stands where it is awaited, is filled there, and is gone once it was taken away', async () => {
    const flags = () => anna.sees.map((each) => [each.text, each.flags & LOADING, each.edited]);
    const looked: unknown[] = [];
    client.on(Events.InteractionCreate, async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      await interaction.deferReply();
      const { flags: before } = await interaction.fetchReply();
      looked.push(before.has(MessageFlags.Loading), flags());
      await interaction.editReply('One');
      looked.push(flags());
      await interaction.deleteReply();
      const late: { code?: number } = await interaction.editReply('Two').then(Object, (error: object) => error);
      looked.push(late.code);
    });
    await anna.types('spoor today');
    await expect.poll(() => looked).toEqual([true, [['', LOADING, false]], [['One', 0, false]], 10008]);
    expect(anna.sees).toEqual([]);
  });

  it('is noted for what others can read', async () => {
    client.on(
      Events.InteractionCreate,
      (interaction) => void (interaction.isChatInputCommand() && interaction.reply('Loud')),
    );
    await anna.types('spoor today', {}, office);
    expect(anna.publics).toMatchObject([{ text: 'Loud' }]);
    expect(twin.violations).toEqual(['interaction: an answer can be read by others']);
  });

  it('is told whatever somebody forges', async () => {
    const heard: string[] = [];
    client.on(
      Events.InteractionCreate,
      (interaction) => void (interaction.isButton() && heard.push(interaction.customId)),
    );
    twin.timing.interactionMs = 100;
    const forge = (id: string, where: 'dm' | Server) =>
      anna.sends({ data: { custom_id: id, component_type: 2 } }, where);
    expect(await forge('one', office)).toMatchObject({ acknowledged: false });
    await (await client.users.fetch(anna.id)).send('Hi');
    await forge('other', 'dm');
    expect(heard).toEqual(['one', 'other']);
  });

  it('reads a conversation page by page, newest first, and no nonce in it', async () => {
    const user = await client.users.fetch(anna.id);
    for (const content of ['1', '2', '3']) await user.send({ content, nonce: content, enforceNonce: true });
    const [first, , third] = anna.sees;
    const read = async (query: Record<string, string>) =>
      (await client.rest.get(`/channels/${anna.dm}/messages`, { query: new URLSearchParams(query) })) as Record<
        string,
        unknown
      >[];
    const texts = async (query: Record<string, string>) => (await read(query)).map(({ content }) => content);
    expect(await texts({})).toEqual(['3', '2', '1']);
    expect(await texts({ after: first?.id ?? '' })).toEqual(['3', '2']);
    expect(await texts({ after: first?.id ?? '', limit: '1' })).toEqual(['2']);
    expect(await texts({ before: third?.id ?? '', limit: '1' })).toEqual(['2']);
    expect((await read({}))[0]).not.toHaveProperty('nonce');
    await expect(read({ limit: '101' })).rejects.toMatchObject({ code: 50035 });
  });

  it('edits its own messages and deletes them, and nobody else’s', async () => {
    const said = await anna.writes('Mine');
    const sent = await (await client.users.fetch(anna.id)).send('One');
    await sent.edit('Two');
    expect(anna.sees).toMatchObject([{}, { text: 'Two', edited: true }]);
    const path = `/channels/${anna.dm}/messages/${said}` as const;
    await expect(client.rest.patch(path, { body: { content: 'x' } })).rejects.toMatchObject({ code: 50005 });
    await expect(client.rest.delete(path)).rejects.toMatchObject({ code: 50003 });
    await sent.delete();
    await expect(sent.edit('Three')).rejects.toMatchObject({ code: 10008 });
    expect(anna.sees).toHaveLength(1);
  });

  it('sends files', async () => {
    await (await client.users.fetch(anna.id)).send({ files: [{ attachment: Buffer.from('x;y'), name: 'all.csv' }] });
    const [file] = anna.sees[0]?.files ?? [];
    expect([file?.name, new TextDecoder().decode(file?.bytes)]).toEqual(['all.csv', 'x;y']);
  });

  it('keeps its commands: the same id for the same name, translations for those who ask', async () => {
    const before = await client.application.commands.fetch();
    await client.application.commands.set([{ ...COMMAND, descriptionLocalizations: { nl: 'De coach' } }]);
    expect(twin.commands).toMatchObject([{ id: before.find(({ name }) => name === 'spoor')?.id, nsfw: false }]);
    const [plain] = (await client.rest.get(`/applications/${twin.applicationId}/commands`)) as object[];
    expect(plain).not.toHaveProperty('description_localizations');
    const told = await client.application.commands.fetch({ withLocalizations: true });
    expect(told.first()?.descriptionLocalizations).toEqual({ nl: 'De coach' });
    await told.first()?.edit({ description: 'Your coach' });
    expect(twin.commands).toMatchObject([
      { description: 'Your coach', options: [{ name: 'today' }, { name: 'meet' }] },
    ]);
    await client.application.commands.create({ name: 'more', description: 'More' });
    await told.first()?.delete();
    expect(twin.commands.map(({ name }) => name)).toEqual(['more']);
  });
});

it('lets nobody in with another token', async () => {
  const twin = await startDiscordTwin();
  const client = clientOf(twin);
  await expect(client.login('somebody.elses.token')).rejects.toThrow('invalid token');
  expect(twin.calls).toMatchObject([{ name: 'getGatewayBot', status: 401 }]);
  await client.destroy();
  await twin.close();
});
