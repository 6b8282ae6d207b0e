import type { Verb } from './verb.js';
import { costVerb } from './verbs/cost.js';
import { forecastVerb } from './verbs/forecast.js';
import { historyVerb } from './verbs/history.js';
import { planVerb } from './verbs/plan.js';
import { rehearseVerb } from './verbs/rehearse.js';
import { rosterVerb } from './verbs/roster.js';
import { schemaVerb } from './verbs/schema.js';
import { staffVerb } from './verbs/staff.js';
import { verifyVerb } from './verbs/verify.js';

/** All of the flow, then its stages in order, then what stands beside it. */
export const VERBS: readonly Verb[] = [planVerb, historyVerb, forecastVerb, staffVerb, rosterVerb, verifyVerb, costVerb, rehearseVerb, schemaVerb];
