import type { Paragraph } from '../../domain/message.ts';
import { spokenTime } from '../../domain/pitch/spokenTime.ts';
import type { Turn } from '../../turn.ts';
import { at, labelled, message, para } from '../messages.ts';
import { profileNow } from './profileRows.ts';

const SHOWN = 5;

/** About how long a pitch takes to say. */
export function pitchTime({ person }: Turn, text: string): Paragraph {
  return para('pitch.time', spokenTime(text, person.language));
}

/** The pitch as it is now, with what can be done with it; without one it is asked for. */
export async function showPitch(turn: Turn): Promise<void> {
  const pitch = (await profileNow(turn)).get('pitch');
  if (!pitch) return void (await turn.start('pitch'));
  const earlier = (await turn.profiles.count({ about: 'pitch' })) - 1;
  const to = (set: string) => ({ command: 'pitch', options: { set } });
  await turn.say(
    message('reply', 'pitch.yours', undefined, {
      body: [{ quote: pitch.text }, pitchTime(turn, pitch.text)],
      choices: [
        labelled('rehearse', { key: 'pitch.rehearse-button' }, to('rehearse')),
        labelled('change', { key: 'pitch.change' }, to('new')),
        ...(earlier > 0
          ? [labelled('versions', { key: 'pitch.earlier', values: { count: earlier } }, to('versions'))]
          : []),
      ],
    }),
  );
}

/** The versions there were, the newest first. */
export async function showVersions(turn: Turn): Promise<void> {
  const versions = await turn.profiles.list({ about: 'pitch' }, { by: 'at', descending: true, limit: SHOWN });
  if (versions.length === 0) return void (await turn.start('pitch'));
  await turn.say(
    message('reply', 'pitch.versions', undefined, {
      items: versions.map(({ text, at: made }) => ({
        body: [para('pitch.version', { day: at(made, 'day') }), { quote: text }],
      })),
    }),
  );
}
