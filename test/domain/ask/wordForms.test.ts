import { describe, expect, it } from 'vitest';
import { rankKnowers } from '../../../src/domain/ask/rank.ts';
import { soughtFor } from '../../../src/domain/ask/sought.ts';

const scoreOf = (topic: string, text: string) =>
  rankKnowers(topic, [{ contactId: 'one', field: 'notes', text, fromId: null }], (id) => id)[0]?.score ?? 0;

describe('another form of a word', () => {
  it.each([
    ['bomen', 'boomverzorger'],
    ['huren', 'huurrecht'],
    ['huren', 'verhuur'],
    ['verhuren', 'huur'],
    ['apps', 'app-ontwikkelaar'],
    ['app', 'apps voor scholen'],
    ['zeilen', 'zeezeilen'],
    ['veehouderij', 'melkveehouder'],
    ['woningen bouwen', 'woningbouw'],
    ['windmolen', 'windmolens'],
    ['recrutering', 'recruiter'],
    ['bees', 'beekeeper'],
    ['roofing', 'church roofs'],
    ['coding', 'writes code'],
    ['farming', 'sheep farmer'],
    ['dentistry', 'dental hygienist'],
  ])('%j finds %j', (topic, text) => {
    expect(scoreOf(topic, text)).toBeGreaterThan(0.4);
  });

  it.each([
    ['beekeeping', 'keeps the books'],
    ['gas', 'gaat graag wandelen'],
    ['gezin', 'zin in koffie'],
  ])('%j does not find %j', (topic, text) => {
    expect(scoreOf(topic, text)).toBe(0);
  });

  it('is looked for in the database by its long vowel', () => {
    const stemsOf = (topic: string) => soughtFor(topic).words.map(({ stem }) => stem);
    expect(stemsOf('bomen')).toEqual(['boom']);
    expect(stemsOf('lezen')).toEqual(['lees']);
    expect(stemsOf('huizen')).toEqual(['huis']);
    expect(stemsOf('garden')).toEqual(['gard']);
  });
});
