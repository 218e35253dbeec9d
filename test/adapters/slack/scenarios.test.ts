import { describe } from 'vitest';
import { walkScenarios } from '../../scenarios/scenarios.ts';
import { openSlackStage } from '../../scenarios/slackStage.ts';

describe('Slack over Socket Mode', () => walkScenarios(openSlackStage('Socket Mode')));
describe('Slack over HTTP', () => walkScenarios(openSlackStage('HTTP')));
