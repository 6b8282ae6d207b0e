import type { Certificate } from '../engine/model/certificate.js';
import type { Forecast } from '../engine/model/forecast.js';
import type { CostReport } from '../engine/model/payline.js';
import type { Plan } from '../engine/model/plan.js';
import type { Requirement } from '../engine/model/requirement.js';
import type { ReplanReport, RosterOutcome } from '../engine/model/roster.js';
import { coverSection, outcomeSection } from './summary/cover.js';
import { demandSection } from './summary/demand.js';
import { moneySection } from './summary/money.js';
import { hasStaffingNotes } from './staffing-file.js';
import { staffingSection } from './summary/staffing.js';
import { peopleSection } from './summary/people.js';
import { proofSection, rulesSection } from './summary/proof.js';

/** What one run of the flow leaves behind; `forecast` is null where the requirement was brought along. */
export interface SummaryParts {
  readonly plan: Plan;
  readonly forecast: Forecast | null;
  readonly requirement: Requirement;
  readonly outcome: RosterOutcome;
  readonly certificate: Certificate;
  readonly cost: CostReport;
  /** Of a re-plan only. */
  readonly replan?: ReplanReport;
}

/**
 * summary.md: one page for a planner, in the order in which people ask: is it covered, what stays exposed, what it costs and how far that is from
 * the cheapest, what it asks of people, what was checked, how to check it again. Holds no clock reading: the same input gives the same bytes.
 */
export function summaryMarkdown(parts: SummaryParts): string {
  const { plan } = parts;
  const count = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? '' : 's'}`;
  const scope = `${count(plan.horizon.days, 'day')} from ${plan.horizon.start} (UTC dates): ${count(plan.agents.length, 'agent')}, ${count(plan.sites.length, 'site')}, ${count(plan.queues.length, 'queue')}.`;
  const sections = [
    [`# ${plan.name}`, scope],
    ['## Outcome', outcomeSection(parts)],
    ...(parts.replan === undefined ? [] : [['## Changes', parts.replan.sentences.map((sentence) => `- ${sentence}`).join('\n')]]),
    ['## Cover', coverSection(parts)],
    ...(parts.forecast === null ? [] : [['## Demand', demandSection(parts.forecast)]]),
    ...(hasStaffingNotes(parts.plan, parts.requirement) ? [['## Staffing', staffingSection(parts)]] : []),
    ['## Money', moneySection(parts)],
    ['## People', peopleSection(parts.certificate)],
    ['## Rules', rulesSection(parts.certificate)],
    ['## Check it yourself', proofSection(parts.certificate)],
  ];
  return `${sections.flat().join('\n\n')}\n`;
}
