import { z } from 'zod';
import { reply } from '../coaching/messages.ts';
import { changeSetting } from '../coaching/settings.ts';
import { cutSetting, settingNames } from '../domain/line/settingsLine.ts';
import { defineCommand, text } from './command.ts';

/** Language, zone, nudge, quiet hours, prep hour: shown, and changed in one line or by asking. */
export const settings = defineCommand({
  name: 'settings',
  words: { en: ['settings'], nl: ['instellingen'] },
  options: z.object({ set: z.enum(settingNames).optional(), value: text(), line: text() }),
  async run(turn, { set, value, line }) {
    const cut = set ? { name: set, value: value ?? '' } : line ? cutSetting(line) : undefined;
    if (!cut) return void (await turn.start('settings'));
    if (cut.value && (await changeSetting(turn, cut.name, cut.value))) return;
    if (cut.value) await turn.say(reply('settings.unclear'));
    await turn.start('settings', { data: { name: cut.name } });
  },
});
