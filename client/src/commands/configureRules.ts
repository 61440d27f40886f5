import { showRules } from '../rules/rulesPanel';
import type { Command } from './command';

/** Opens the page on which rules are configured. */
export const configureRules: Command = ({ server }) => showRules(server);
