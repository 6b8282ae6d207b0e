import type { EntityManager } from 'typeorm';
import type { LocalDate } from '../../engine/model/time.js';
import { addDays } from '../../engine/time/dates.js';
import type { PinInput } from '../../formats/plan/pin.js';
import type { SpecialDayInput } from '../../formats/plan/special-day.js';
import type { TimeOffInput } from '../../formats/plan/time-off.js';
import { AGENT } from '../agents/agent-noun.js';
import type { AgentBody } from '../agents/dto/agent-body.js';
import { CONTRACT } from '../contracts/contract-noun.js';
import type { ContractBody } from '../contracts/dto/contract-body.js';
import { PIN } from '../pins/pin-noun.js';
import type { QueueBody } from '../queues/dto/queue-body.js';
import { QUEUE } from '../queues/queue-noun.js';
import type { NounSpec } from '../shared/noun-spec.js';
import { allNouns } from '../shared/read-nouns.js';
import type { SiteBody } from '../sites/dto/site-body.js';
import { SITE } from '../sites/site-noun.js';
import { SPECIAL_DAY } from '../special-days/special-day-noun.js';
import { TIME_OFF } from '../time-off/time-off-noun.js';

/** Bodies in the order of their codes. */
export interface Nouns {
  readonly sites: readonly SiteBody[];
  readonly contracts: readonly ContractBody[];
  readonly specialDays: readonly SpecialDayInput[];
  readonly queues: readonly QueueBody[];
  readonly agents: readonly AgentBody[];
  readonly timeOff: readonly TimeOffInput[];
  readonly pins: readonly PinInput[];
}

/** A contract week that has begun before the plan counts its leave, too; a day more for zones. */
export const DAYS_BEFORE = 8;

/** What a plan that starts on a date may need; special days all, for the past ones are kept out of the profiles. */
export async function nounsForPlan(manager: EntityManager, start: LocalDate): Promise<Nouns> {
  const bodies = async <Body extends object>(spec: NounSpec<Body>, on: LocalDate | null): Promise<readonly Body[]> => {
    const rows = await allNouns(manager, spec, on === null ? {} : { active: { is: true, on } });
    return rows.map(({ data }) => data);
  };
  return {
    sites: await bodies(SITE, start), contracts: await bodies(CONTRACT, start), specialDays: await bodies(SPECIAL_DAY, null), queues: await bodies(QUEUE, start),
    agents: await bodies(AGENT, start), timeOff: await bodies(TIME_OFF, addDays(start, -DAYS_BEFORE)), pins: await bodies(PIN, start),
  };
}
