import { expect, it } from 'vitest';
import { readAccount } from '../../../src/domain/account/readAccount.ts';
import { withWorkplaces } from '../../../src/domain/account/workplaces.ts';

it.each([
  [
    'Ruth Adeyemi at Prospect and Sam Kerr',
    'but Sam is features editor at the New Statesman',
    'Ruth Adeyemi at Prospect and Sam Kerr (New Statesman)',
  ],
  ['Karin Smit en Tom Bakker', 'ja, maar Tom werkt bij Arcadis', 'Karin Smit en Tom Bakker (Arcadis)'],
  ['Sam Kerr (Prospect)', 'Sam is editor at Monocle', 'Sam Kerr (Prospect)'],
  ['Sam Kerr', 'Ann works at Monocle', 'Sam Kerr'],
])('«%s», and «%s»', (line, told, placed) => {
  expect(withWorkplaces([line], told)).toEqual([placed]);
});

it('reads a role between a name and where somebody works', () => {
  const partners = [{ id: '1', name: 'Hannah Osei', folded: 'hannah osei' }];
  const { referrals } = readAccount(
    'She said I should talk to Sam Kerr, features editor at the New Statesman.',
    partners,
  );
  expect(referrals).toEqual(['Sam Kerr, features editor at the New Statesman']);
});
