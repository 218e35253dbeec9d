import { describe, expect, it } from 'vitest';
import { cutReferral } from '../../../src/domain/line/oneLine.ts';

function inShort(line: string, contacts?: { id: string; name: string }[]): string {
  const { to, via, organisation, about, introduces } = cutReferral(line, contacts);
  return [to, organisation && `at ${organisation}`, via && `< ${via}`, about && `: ${about}`, introduces && '+']
    .filter(Boolean)
    .join(' ');
}

describe('a referral in one line', () => {
  it.each([
    ['Anna de Wit via Piet Jansen over de energiemarkt', 'Anna de Wit < Piet Jansen : de energiemarkt'],
    ['anna de wit via piet over laden', 'anna de wit < piet : laden'],
    ['Els bij TenneT van Kees', 'Els at TenneT < Kees'],
    ['els bij tennet van kees', 'els at tennet < kees'],
    ['Els de Boer van Kees', 'Els de Boer < Kees'],
    ['Anna de Wit, TenneT, about planning', 'Anna de Wit at TenneT : planning'],
    ['Els van Dijk van Kees', 'Els van Dijk < Kees'],
    ['Els van Piet Jansen', 'Els < Piet Jansen'],
    ['Els van Dijk', 'Els van Dijk'],
    ['renee van der meer via kees', 'renee van der meer < kees'],
    ['Els van TenneT via Kees', 'Els at TenneT < Kees'],
    ['Anna bij de gemeente Utrecht via Piet', 'Anna at gemeente Utrecht < Piet'],
    ['via Kees: Els bij TenneT over laden', 'Els at TenneT < Kees : laden'],
    ['van Kees: Els', 'Els < Kees'],
    ['naar Els via Kees', 'Els < Kees'],
    ['Kees kent Els, hij stelt me voor', 'Els < Kees +'],
    ['Anna via Piet, hij wil me voorstellen', 'Anna < Piet +'],
    ['Anna via Piet over laden, hij introduceert me niet', 'Anna < Piet : laden'],
    ['Anna via Piet, met introductie', 'Anna < Piet +'],
    ['Anna de Wit via Piet weet veel van laden', 'Anna de Wit < Piet : laden'],
    ['Anna: laadpalen', 'Anna : laadpalen'],
    ['Anna over laadpalen via Piet', 'Anna < Piet : laadpalen'],
    ['Anna dankzij Piet', 'Anna < Piet'],
    ['Anna de Wit via Piet Jansen knows the energy market', 'Anna de Wit < Piet Jansen : the energy market'],
    ['Anna de Wit through Piet about charging points, he will introduce me', 'Anna de Wit < Piet : charging points +'],
    ['Piet Jansen → Anna', 'Anna < Piet Jansen'],
    ['Piet -> Anna bij KPN over 5G', 'Anna at KPN < Piet : 5G'],
    ['Anna <- Piet', 'Anna < Piet'],
    ['Piet Jansen knows Anna at TenneT about wind', 'Anna at TenneT < Piet Jansen : wind'],
    ['Anna de Wit knows the energy market', 'Anna de Wit : the energy market'],
    ['Anna from Shell via Piet', 'Anna at Shell < Piet'],
    ['Anna from Piet', 'Anna < Piet'],
    ['from Piet: Anna', 'Anna < Piet'],
    ['Sanne de Vries TenneT', 'Sanne de Vries at TenneT'],
    ['Anna (TenneT) via Piet', 'Anna at TenneT < Piet'],
    ['Anna de Wit via Piet at TenneT', 'Anna de Wit < Piet : at TenneT'],
    ['Anna via Piet who introduces me', 'Anna < Piet +'],
    ["Anna via Piet but he won't introduce me", 'Anna < Piet'],
    ['Anna via Piet about the introduction of solar', 'Anna < Piet : the introduction of solar'],
    ['Anna de Wit, energy market, via Piet', 'Anna de Wit < Piet : energy market'],
    ['anna at shell through bob re: wind', 'anna at shell < bob : wind'],
    ['Anna', 'Anna'],
    ['anna', 'anna'],
    ['', ''],
  ])('«%s»', (line, short) => {
    expect(inShort(line)).toBe(short);
  });

  it('tells a surname from the one who refers when the contact is known', () => {
    const contacts = [
      { id: '1', name: 'Kees Bos' },
      { id: '2', name: 'Els van Loon' },
    ];
    expect(inShort('Els van Kees', contacts)).toBe('Els < Kees');
    expect(inShort('Els van Loon', contacts)).toBe('Els van Loon');
    expect(inShort('els van loon van kees', contacts)).toBe('els van loon < kees');
  });
});
