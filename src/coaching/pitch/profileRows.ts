import type { Answer, Profile } from '../../domain/entities.ts';
import type { Turn } from '../../turn.ts';

/** What somebody says of themselves now, by what it is about. */
export async function profileNow(turn: Turn): Promise<ReadonlyMap<Profile['about'], Profile>> {
  const all = await turn.profiles.list({}, { by: 'at' });
  return new Map(all.map((each) => [each.about, each]));
}

/** Keeps a new version; the same words once more make none. */
export async function keepProfile(turn: Turn, about: Profile['about'], text: string): Promise<void> {
  const former = (await profileNow(turn)).get(about);
  if (former?.text === text) return;
  await turn.profiles.add({ about, text, at: turn.now, supersedesId: former?.id ?? null });
}

/** Keeps what an answer changed afterwards came to. */
export async function changeProfile(turn: Turn, { question }: Answer, { text }: Answer): Promise<void> {
  const about = question === 'pitch.text' ? 'pitch' : (question.split('.')[1] as Profile['about']);
  await keepProfile(turn, about, text);
}
