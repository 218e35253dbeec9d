import { describe } from 'vitest';
import { cycleScenarios } from '../../scenarios/cycle.ts';
import { openTerminalStage } from '../../scenarios/terminalStage.ts';

describe('the terminal', () => {
  cycleScenarios(openTerminalStage);
});
