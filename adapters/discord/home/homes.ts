import { Routes } from 'discord.js';
import type { Coach } from '../../../src/coach.ts';
import { remember } from '../../remember.ts';
import type { Api } from '../api.ts';
import { changeOf } from '../out/body.ts';
import type { Piece } from '../out/piece.ts';
import { BUILT } from '../out/shape.ts';
import { homePieces, stillPieces } from './homeView.ts';

/** The cards with what matters today: one a person that follows what changes. */
export interface Homes {
  /** Has a card follow what changes from now on, in the place of the one before. */
  open(coacheeId: string, reference: string): Promise<void>;
  /** Shows it anew when something on it changed. */
  refresh(coacheeId: string): Promise<void>;
}

interface Shown {
  readonly reference: string;
  readonly pieces: readonly Piece[];
}

/** So many are known without looking them up. */
const REMEMBERED = 10_000;

/** Where each person's card stands, over restarts. */
export interface Cards {
  of(coacheeId: string): Promise<string | undefined>;
  put(coacheeId: string, card: string): Promise<void>;
}

interface Parts {
  readonly api: Api;
  readonly coach: Pick<Coach, 'home'>;
  readonly cards: Cards;
}

export function createHomes({ api, coach, cards }: Parts): Homes {
  /** What stands there as far as this process knows; nothing on it is known of one from before. */
  const shown = new Map<string, Shown | undefined>();

  async function last(coacheeId: string): Promise<Shown | undefined> {
    if (!shown.has(coacheeId)) {
      const reference = await cards.of(coacheeId);
      remember(shown, coacheeId, reference === undefined ? undefined : { reference, pieces: [] }, REMEMBERED);
    }
    return shown.get(coacheeId);
  }

  async function put(reference: string, pieces: readonly Piece[]): Promise<void> {
    const [channel = '', id = ''] = reference.split(/[:,]/u);
    await api.call('PATCH', Routes.channelMessage(channel, id), changeOf(BUILT.build(pieces)));
  }

  /** The former card stands still as it was last seen; one from before a restart as things are now. */
  async function stand(coacheeId: string, { reference, pieces }: Shown): Promise<void> {
    const home = pieces.length > 0 ? undefined : await coach.home(coacheeId);
    const seen = home ? homePieces(home) : pieces;
    if (seen.length > 0) await put(reference, stillPieces(seen));
  }

  async function show(coacheeId: string, reference: string, before: readonly Piece[]): Promise<void> {
    const home = await coach.home(coacheeId);
    if (!home) return void shown.delete(coacheeId);
    const pieces = homePieces(home);
    if (JSON.stringify(pieces) === JSON.stringify(before)) return;
    remember(shown, coacheeId, { reference, pieces }, REMEMBERED);
    await put(reference, pieces);
  }

  return {
    async open(coacheeId, reference) {
      const before = await last(coacheeId);
      await cards.put(coacheeId, reference);
      if (before && before.reference !== reference) await stand(coacheeId, before);
      await show(coacheeId, reference, []);
    },
    async refresh(coacheeId) {
      const card = await last(coacheeId);
      if (card) await show(coacheeId, card.reference, card.pieces);
    },
  };
}
