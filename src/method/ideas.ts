/** How one lets somebody hear of oneself; in person beats everything else. */
export const ways = ['together', 'call', 'post', 'online'] as const;
export type Way = (typeof ways)[number];

/**
 * An idea for keeping in touch (METHOD.md row 20; book: Onderhoud). Without circles one of the private sphere suits anybody,
 * and one of business whoever one knows from work. Months are 1 to 12, where it goes with a time of year. What it says is
 * the text `ideas.is.<code>`.
 */
export interface Idea {
  readonly code: string;
  readonly sphere: 'private' | 'business';
  readonly way: Way;
  readonly circles?: readonly string[];
  readonly months?: readonly number[];
}

/** Circles in which one knows people from work. */
export const workCircles: readonly string[] = ['colleagues', 'former-colleagues', 'clients-suppliers'];

const CLOSE = ['family', 'friends'];
const NEAR = ['family', 'friends', 'neighbours'];
const CLUBS = ['sports-club', 'hobby', 'volunteering'];
const PAST = ['study', 'former-colleagues'];

export const ideas: readonly Idea[] = [
  { code: 'walk', sphere: 'private', way: 'together' },
  { code: 'meal', sphere: 'private', way: 'together', circles: CLOSE },
  { code: 'market', sphere: 'private', way: 'together', circles: NEAR },
  { code: 'exhibition', sphere: 'private', way: 'together' },
  { code: 'unasked-help', sphere: 'private', way: 'together', circles: [...NEAR, 'school'] },
  { code: 'odd-job', sphere: 'private', way: 'together', circles: NEAR },
  { code: 'open-house', sphere: 'private', way: 'together', circles: ['neighbours'] },
  { code: 'chairs-outside', sphere: 'private', way: 'together', circles: ['neighbours'], months: [5, 6, 7, 8] },
  { code: 'from-the-garden', sphere: 'private', way: 'together', circles: NEAR, months: [6, 7, 8, 9] },
  { code: 'autumn-soup', sphere: 'private', way: 'together', circles: NEAR, months: [10, 11] },
  { code: 'winter-walk', sphere: 'private', way: 'together', months: [12, 1, 2] },
  { code: 'play-date', sphere: 'private', way: 'together', circles: ['school'] },
  { code: 'school-gate', sphere: 'private', way: 'together', circles: ['school'] },
  { code: 'come-early', sphere: 'private', way: 'together', circles: CLUBS },
  { code: 'watch-a-match', sphere: 'private', way: 'together', circles: ['sports-club', 'friends'] },
  { code: 'swap-a-shift', sphere: 'private', way: 'together', circles: ['volunteering'] },
  { code: 'hobby-fair', sphere: 'private', way: 'together', circles: ['hobby'] },
  { code: 'small-reunion', sphere: 'private', way: 'together', circles: PAST },
  { code: 'old-haunts', sphere: 'private', way: 'together', circles: PAST },
  { code: 'first-terrace', sphere: 'private', way: 'together', months: [3, 4, 5] },
  { code: 'really-call', sphere: 'private', way: 'call' },
  { code: 'call-on-a-walk', sphere: 'private', way: 'call' },
  { code: 'birthday', sphere: 'private', way: 'call' },
  { code: 'small-advice', sphere: 'private', way: 'call' },
  { code: 'how-it-ended', sphere: 'private', way: 'call' },
  { code: 'after-the-summer', sphere: 'private', way: 'call', months: [8, 9] },
  { code: 'quiet-days', sphere: 'private', way: 'call', circles: [...CLOSE, ...PAST], months: [12] },
  { code: 'spring-card', sphere: 'private', way: 'post', months: [3, 4] },
  { code: 'other-christmas-card', sphere: 'private', way: 'post', months: [12] },
  { code: 'january-letter', sphere: 'private', way: 'post', months: [1] },
  { code: 'holiday-card', sphere: 'private', way: 'post', months: [6, 7, 8] },
  { code: 'old-photo', sphere: 'private', way: 'post', circles: [...CLOSE, ...PAST, 'sports-club'] },
  { code: 'book-on', sphere: 'private', way: 'post' },
  { code: 'recipe', sphere: 'private', way: 'post', circles: [...NEAR, 'hobby'] },
  { code: 'clipping', sphere: 'private', way: 'post' },
  { code: 'late-thanks', sphere: 'private', way: 'post' },
  { code: 'bulbs', sphere: 'private', way: 'post', circles: NEAR, months: [9, 10, 11] },
  { code: 'hobby-link', sphere: 'private', way: 'online' },
  { code: 'made-me-think', sphere: 'private', way: 'online' },
  { code: 'voice-message', sphere: 'private', way: 'online' },
  { code: 'episode', sphere: 'private', way: 'online' },
  { code: 'where-we-were', sphere: 'private', way: 'online', circles: [...CLOSE, ...PAST] },
  { code: 'visit-together', sphere: 'business', way: 'together' },
  { code: 'lunch-nearby', sphere: 'business', way: 'together' },
  { code: 'look-inside', sphere: 'business', way: 'together' },
  { code: 'show-yours', sphere: 'business', way: 'together' },
  { code: 'coffee-before-work', sphere: 'business', way: 'together' },
  { code: 'talk-of-the-trade', sphere: 'business', way: 'together' },
  { code: 'club-evening', sphere: 'business', way: 'together' },
  { code: 'open-workplace', sphere: 'business', way: 'together', circles: ['clients-suppliers', 'former-colleagues'] },
  { code: 'new-year-drinks', sphere: 'business', way: 'together', months: [1] },
  { code: 'fresh-eyes', sphere: 'business', way: 'together' },
  { code: 'congratulate', sphere: 'business', way: 'call' },
  { code: 'introduce-two', sphere: 'business', way: 'call' },
  { code: 'pass-on-work', sphere: 'business', way: 'call' },
  { code: 'recommend', sphere: 'business', way: 'call' },
  { code: 'question-of-trade', sphere: 'business', way: 'call' },
  { code: 'new-season', sphere: 'business', way: 'call', months: [9] },
  { code: 'sponsor-a-book', sphere: 'business', way: 'post' },
  { code: 'year-since', sphere: 'business', way: 'post' },
  { code: 'before-the-summer', sphere: 'business', way: 'post', months: [6, 7] },
  { code: 'year-end-line', sphere: 'business', way: 'post', months: [11, 12] },
  { code: 'in-the-paper', sphere: 'business', way: 'online' },
  { code: 'written-recommendation', sphere: 'business', way: 'online' },
  { code: 'more-than-a-thumb', sphere: 'business', way: 'online' },
  { code: 'three-sentences', sphere: 'business', way: 'online' },
  { code: 'what-do-you-make', sphere: 'business', way: 'online' },
];
