import type { Verb } from './verb.js';
import { costVerb } from './verbs/cost.js';
import { forecastVerb } from './verbs/forecast.js';
import { historyVerb } from './verbs/history.js';
import { rehearseVerb } from './verbs/rehearse.js';
import { staffVerb } from './verbs/staff.js';
import { verifyVerb } from './verbs/verify.js';

/** The verbs in the order of the flow; plan runs them all. */
export const VERBS: readonly Verb[] = [historyVerb, forecastVerb, staffVerb, verifyVerb, costVerb, rehearseVerb];
