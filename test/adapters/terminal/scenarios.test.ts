import { describe } from 'vitest';
import { walkScenarios } from '../../scenarios/scenarios.ts';
import { openTerminalStage } from '../../scenarios/terminalStage.ts';

describe('the terminal', () => walkScenarios(openTerminalStage));
