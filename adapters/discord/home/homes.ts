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

/** Whose card was asked for longest ago stands still beyond this: the next one lives again. */
const REMEMBERED = 10_000;

export function createHomes(api: Api, coach: Pick<Coach, 'home'>): Homes {
  const shown = new Map<string, Shown>();

  async function put(reference: string, pieces: readonly Piece[]): Promise<void> {
    const [channel = '', id = ''] = reference.split(/[:,]/u);
    await api.call('PATCH', Routes.channelMessage(channel, id), changeOf(BUILT.build(pieces)));
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
      const last = shown.get(coacheeId);
      if (last && last.reference !== reference) await put(last.reference, stillPieces(last.pieces));
      await show(coacheeId, reference, []);
    },
    async refresh(coacheeId) {
      const last = shown.get(coacheeId);
      if (last) await show(coacheeId, last.reference, last.pieces);
    },
  };
}
