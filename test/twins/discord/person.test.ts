import { type Client, Events, MessageFlags } from 'discord.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { connected } from './clientOf.ts';
import { type DiscordTwin, startDiscordTwin } from './twin.ts';

let twin: DiscordTwin;
let client: Client<true>;
const send = async (id: string) => (await client.users.fetch(id)).send('Hi');

beforeEach(async () => {
  twin = await startDiscordTwin();
  client = await connected(twin);
  await client.application.commands.set([
    { name: 'spoor', description: 'The coach', integrationTypes: [0, 1], contexts: [0, 1, 2] },
    { name: 'server', description: 'Servers alone', integrationTypes: [0], contexts: [0] },
  ]);
});
afterEach(async () => {
  await client.destroy();
  await twin.close();
});

describe('who can be written to', () => {
  it('is somebody in a server of the bot’s, until they or the bot leave it', async () => {
    const office = twin.server('Work');
    const anna = twin.person({ name: 'Anna', in: office });
    await send(anna.id);
    await anna.leaves(office);
    await expect(send(anna.id)).rejects.toMatchObject({ code: 50278, status: 403 });
    await anna.joins(office);
    expect(office.members).toEqual([anna.id]);
    await send(anna.id);
    office.removesBot();
    await expect(send(anna.id)).rejects.toMatchObject({ code: 50278 });
    office.takesBot();
    await send(anna.id);
    expect(anna.sees).toHaveLength(3);
  });

  it('is not who closed their direct messages, until they open them', async () => {
    const anna = twin.person({ name: 'Anna', in: twin.server('Work') });
    anna.closesDms();
    await expect(send(anna.id)).rejects.toMatchObject({ code: 50007, status: 403 });
    anna.opensDms();
    await send(anna.id);
    expect(anna.sees).toHaveLength(1);
  });

  it('is somebody who installed the app, where Discord does not refuse that', async () => {
    const anna = twin.person({ name: 'Anna' });
    await expect(send(anna.id)).rejects.toMatchObject({ code: 50278 });
    anna.installs();
    await send(anna.id);
    twin.faults.refuseDmsToInstalled();
    await expect(send(anna.id)).rejects.toMatchObject({ code: 50278 });
    twin.faults.clear();
    await anna.removes();
    await expect(send(anna.id)).rejects.toMatchObject({ code: 50278 });
  });

  it('is no bot, and nobody who is not there', async () => {
    const robot = twin.person({ name: 'Robot', bot: true, in: twin.server('Work') });
    await expect(send(robot.id)).rejects.toMatchObject({ code: 50007 });
    await expect(client.users.fetch('80351110224678912')).rejects.toMatchObject({ code: 10013 });
  });
});

describe('who can use the app', () => {
  it('does so as it came to them, and is told apart by it', async () => {
    const owners: unknown[] = [];
    client.on(Events.InteractionCreate, (interaction) => {
      const { guildId, userId } = interaction.authorizingIntegrationOwners;
      owners.push([guildId, userId]);
      if (interaction.isRepliable()) void interaction.deferReply({ flags: MessageFlags.Ephemeral });
    });
    const office = twin.server('Work');
    const anna = twin.person({ name: 'Anna', in: office });
    const bob = twin.person({ name: 'Bob', installed: true });
    await anna.types('spoor', {}, office);
    await anna.types('spoor');
    await bob.types('spoor', {}, 'private');
    await bob.types('spoor');
    expect(owners).toEqual([
      [office.id, null],
      ['0', null],
      [null, bob.id],
      [null, bob.id],
    ]);
    await expect(anna.types('spoor', {}, 'private')).rejects.toThrow('Anna does not find the app there');
    await expect(bob.types('spoor', {}, office)).rejects.toThrow('Bob is not in Work');
    await expect(anna.types('server')).rejects.toThrow('server is not for there');
    await expect(bob.types('server', {}, 'private')).rejects.toThrow('not for those who have the app so');
  });

  it('hears five messages more where they alone have it', async () => {
    const refused: unknown[] = [];
    client.on(Events.InteractionCreate, async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      await interaction.reply({ content: '0', flags: MessageFlags.Ephemeral });
      for (const content of ['1', '2', '3', '4', '5', '6'])
        await interaction
          .followUp({ content, flags: MessageFlags.Ephemeral })
          .catch(({ code }: { code: number }) => refused.push(code));
    });
    const bob = twin.person({ name: 'Bob', installed: true });
    await bob.types('spoor', {}, 'private');
    await expect.poll(() => refused).toEqual([40094]);
    expect(bob.ephemerals.map(({ text }) => text)).toEqual(['0', '1', '2', '3', '4', '5']);
    const anna = twin.person({ name: 'Anna', in: twin.server('Work') });
    await anna.types('spoor');
    await expect.poll(() => anna.ephemerals).toHaveLength(7);
  });

  it('has the language and the name they have now', async () => {
    const heard: unknown[] = [];
    client.on(Events.InteractionCreate, (interaction) => {
      heard.push([interaction.locale, interaction.user.globalName]);
      if (interaction.isRepliable()) void interaction.deferReply({ flags: MessageFlags.Ephemeral });
    });
    const anna = twin.person({ name: 'Anna', in: twin.server('Work') });
    await anna.types('spoor');
    anna.becomes({ locale: 'nl', name: 'Anna de Vries' });
    await anna.types('spoor');
    expect(heard).toEqual([
      ['en-US', 'Anna'],
      ['nl', 'Anna de Vries'],
    ]);
    expect(anna.name).toBe('Anna de Vries');
  });
});
