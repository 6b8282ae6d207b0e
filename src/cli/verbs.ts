import type { Verb } from './verb.js';
import { costVerb } from './verbs/cost.js';
import { historyVerb } from './verbs/history.js';
import { rehearseVerb } from './verbs/rehearse.js';

/** The verbs in the order of the flow; plan runs them all. */
export const VERBS: readonly Verb[] = [historyVerb, costVerb, rehearseVerb];
