import { describe } from 'vitest';
import { openDiscordStage } from '../../scenarios/discordStage.ts';
import { walkScenarios } from '../../scenarios/scenarios.ts';

describe('Discord on a server', () => walkScenarios(openDiscordStage('a server')));
describe('Discord as people install it', () => walkScenarios(openDiscordStage('their own installing')));
