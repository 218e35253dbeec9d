import { describe, expect, it } from 'vitest';
import { readJob } from '../../../src/domain/told/job.ts';

describe('where somebody works, behind their name', () => {
  it.each([
    ['works at windco now, head of comms', 'windco', 'head of comms'],
    ['werkt nu bij Shell als jurist', 'Shell', 'jurist'],
    ['is head of comms at windco now', 'windco', 'head of comms'],
    ['is jurist bij shell', 'shell', 'jurist'],
    ['started at windco as head of comms', 'windco', 'head of comms'],
    ['werkt bij Shell, jurist', 'Shell', 'jurist'],
    ['works as a designer at Studio Noir', 'Studio Noir', 'designer'],
    ['now works as a designer at Studio Noir', 'Studio Noir', 'designer'],
    ['zit nu bij de gemeente utrecht als beleidsadviseur', 'gemeente utrecht', 'beleidsadviseur'],
    ['works for windco these days, as the new cfo', 'windco', 'new cfo'],
    ['werkt sinds kort bij KPN, als projectleider', 'KPN', 'projectleider'],
    ['is projectleider bij rijkswaterstaat', 'rijkswaterstaat', 'projectleider'],
  ])('%s', (line, organisation, role) => {
    expect(readJob(line)).toEqual({ organisation, role });
  });

  it.each([
    ['works at windco', { organisation: 'windco' }],
    ['got a new job at windco', { organisation: 'windco' }],
    ['werkt bij Ernst en Young', { organisation: 'Ernst en Young' }],
    ['works at windco, she heads comms', { organisation: 'windco', more: 'she heads comms' }],
  ])('without a role: %s', (line, job) => {
    expect(readJob(line)).toEqual(job);
  });

  it.each([
    'works from home on fridays',
    'works at home',
    'works at night',
    'works hard',
    'works for me',
    'werkt niet bij Shell',
    'is good at drawing',
    'is beter bij haar broer',
    'is here for the weekend',
    'is terug bij zijn vrouw',
  ])('not in «%s»', (line) => {
    expect(readJob(line)).toBeUndefined();
  });
});
