import { describe, expect, it } from 'vitest';
import { isNothing, isOneself, readReferLine } from '../../../src/coaching/refer/referLine.ts';

function inShort(line: string): string {
  const { to, others, via, about, organisation, role, viaOrganisation, introduces } = readReferLine(line);
  return [
    [to ?? '?', ...others].join(' + '),
    role && `as ${role}`,
    organisation && `at ${organisation}`,
    via && `< ${via}`,
    viaOrganisation && `(${viaOrganisation})`,
    about && `: ${about}`,
    introduces && '!',
  ]
    .filter(Boolean)
    .join(' ');
}

describe('a line that tells a referral', () => {
  it.each([
    ['Anna de Wit via Piet Jansen knows the energy market', 'Anna de Wit < Piet Jansen : the energy market'],
    ['Anna de Wit via Piet Jansen over de energiemarkt', 'Anna de Wit < Piet Jansen : de energiemarkt'],
    ['Anna de Wit via Piet Jansen weet alles van laden en stelt me voor', 'Anna de Wit < Piet Jansen : laden !'],
    ['Piet stuurde me naar Anna', 'Anna < Piet'],
    ['Piet referred me to Anna about wind', 'Anna < Piet : wind'],
    ['Piet zei dat ik Anna moest bellen over laden', 'Anna < Piet : laden'],
    ['Anna (via Piet)', 'Anna < Piet'],
    ['Anna door Piet', 'Anna < Piet'],
    ['Anna thanks to Piet', 'Anna < Piet'],
    ['via Piet', '? < Piet'],
    ['Anna via', 'Anna'],
    ['', '?'],
  ])('«%s»', (line, short) => {
    expect(inShort(line)).toBe(short);
  });

  it.each([
    ['Anna en Kees via Piet', 'Anna + Kees < Piet'],
    ['anna en kees via piet', 'anna + kees < piet'],
    ['Anna, Kees en Els via Piet over laden', 'Anna + Kees + Els < Piet : laden'],
    ['Piet stuurde me naar Anna en Kees, hij stelt me voor', 'Anna + Kees < Piet !'],
  ])('«%s» names several people, each a referral', (line, short) => {
    expect(inShort(line)).toBe(short);
  });

  it.each([
    ['Sanne de Vries, TenneT', 'Sanne de Vries at TenneT'],
    ['Anna de Wit, hoofd inkoop bij Heineken, via Piet', 'Anna de Wit as hoofd inkoop at Heineken < Piet'],
    ['Anna de Wit via Piet at Shell', 'Anna de Wit < Piet (Shell)'],
    ['Anna de Wit (TenneT) via Piet Jansen at Shell about wind', 'Anna de Wit at TenneT < Piet Jansen (Shell) : wind'],
  ])('«%s» tells who works where', (line, short) => {
    expect(inShort(line)).toBe(short);
  });

  it.each(['Piet heeft me naar Anna gestuurd', 'TenneT via Piet', 'Piet zei iets aardigs'])(
    '«%s» is better asked than guessed at',
    (line) => {
      expect(readReferLine(line).to).toBeUndefined();
    },
  );

  it('knows oneself by a pronoun or by name, accents or not', () => {
    expect(['ik', 'mezelf', 'Me', 'renee vos'].every((text) => isOneself(text, 'Renée Vos'))).toBe(true);
    expect(isOneself('Renée', 'Renée Vos')).toBe(false);
  });

  it.each(['niemand', 'Geen idee', 'nobody', "I don't know", 'weet ik niet', '-'])('«%s» is nothing', (text) => {
    expect(isNothing(text)).toBe(true);
  });

  it('takes a name for a name', () => {
    expect(['Nienke', 'No Lee', 'Geena'].some(isNothing)).toBe(false);
  });
});
