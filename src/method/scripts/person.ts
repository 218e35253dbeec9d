import type { Step } from '../../conversation/script.ts';

/**
 * The steps that lead from a typed name to one contact: the name, which of several, or a new one to confirm.
 * Facts: `<id>-several` and `<id>-unknown`, and `<id>-known` once there is a contact.
 */
export function personSteps(id: string, options: { skippable?: boolean } = {}): Step[] {
  const ways = options.skippable ? (['skip', 'later', 'stop'] as const) : (['later', 'stop'] as const);
  return [
    { id, expects: 'text', unless: `${id}-told`, ways },
    { id: `${id}-which`, expects: 'text-or-choice', choices: 'rows', when: `${id}-several`, ways },
    {
      id: `${id}-new`,
      expects: 'text-or-choice',
      choices: ['yes', 'no'],
      when: `${id}-unknown`,
      next: { no: id },
      ways: ['stop'],
    },
  ];
}
