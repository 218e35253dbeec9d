import { foldName } from '../domain/name/name.ts';
import { say } from '../texts/say.ts';
import type { Turn } from '../turn.ts';
import { detailValues, partnersValue } from './meet/meetingFacts.ts';
import { at } from './messages.ts';
import { reachable } from './person.ts';

/** What of a person's own can be looked up while typing. */
export type Listed = 'contacts' | 'meetings' | 'goals';

/** One of them, as it is called in a list. */
export interface ListedRow {
  readonly id: string;
  readonly label: string;
}

const MOST = 20;
const MEETINGS = 100;

/** The rows whose label has what was typed in it, whatever its case and accents. */
export async function listedRows(turn: Turn, of: Listed, typed: string): Promise<ListedRow[]> {
  const wanted = foldName(typed);
  const rows = await lists[of](turn);
  return rows.filter(({ label }) => foldName(label).includes(wanted)).slice(0, MOST);
}

const lists: Readonly<Record<Listed, (turn: Turn) => Promise<ListedRow[]>>> = {
  contacts: async (turn) => (await reachable(turn)).map(({ id, name }) => ({ id, label: name })),
  goals: async (turn) =>
    (await turn.goals.list({ state: 'open' }, { by: 'openedAt' })).map(({ id, words }) => ({ id, label: words })),
  async meetings(turn) {
    const found = await turn.meetings.list(
      { state: ['planned', 'held'] },
      { by: 'startsAt', descending: true, limit: MEETINGS },
    );
    const { language, zone } = turn.person;
    return Promise.all(
      found.map(async (meeting) => {
        const values = { who: await partnersValue(turn, meeting), when: at(meeting.startsAt), ...detailValues({}) };
        return { id: meeting.id, label: say({ key: 'meeting.item', values }, { language, zone, now: turn.now }) };
      }),
    );
  },
};
