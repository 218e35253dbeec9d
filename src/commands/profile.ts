import { z } from 'zod';
import { profileCard } from '../coaching/pitch/profileTalk.ts';
import { defineCommand } from './command.ts';

/** Who one is, what one can and cannot, and where one wants to go: shown once it was told, and changed part by part. */
export const profile = defineCommand({
  name: 'profile',
  words: { en: ['profile'], nl: ['profiel'] },
  options: z.object({ about: z.enum(['who', 'can', 'cannot', 'vision']).optional() }),
  async run(turn, { about }) {
    if (about) return void (await turn.start('profile', { data: { only: about } }));
    const told = await turn.profiles.count({ about: ['who', 'can', 'cannot', 'vision'] });
    if (told === 0) return void (await turn.start('profile'));
    await turn.say(await profileCard(turn));
  },
});
