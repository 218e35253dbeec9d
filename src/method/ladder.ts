/**
 * From somebody close to a stranger, the lowest rung first (METHOD.md row 3; book: Doen!, and Netwerkgesprek: near and
 * low-threshold to begin with). `circles`: where somebody for that rung is looked for, none anywhere.
 */
export const ladder = [
  { rung: 'close', circles: ['family', 'friends', 'neighbours'] },
  {
    rung: 'close-field',
    circles: ['colleagues', 'former-colleagues', 'study', 'clients-suppliers', 'friends', 'family'],
  },
  { rung: 'friend-of-friend', circles: [] },
  { rung: 'stranger', circles: [] },
] as const;
