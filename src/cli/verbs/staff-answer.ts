import { InputError, type Problem, problemOf } from '../../engine/model/problem.js';
import type { LiveStaffing } from '../../engine/requirement/deferred/as-live.js';
import { LARGEST_LOAD_ERLANGS, carries, leastThatCarries } from '../../engine/requirement/domain.js';
import { erlangB } from '../../engine/requirement/erlang-b.js';
import { figuresErlangB, meetsLossTargets } from '../../engine/requirement/least-erlang-b.js';
import { figuresErlangC, meetsDelayTargets } from '../../engine/requirement/least-erlang-c.js';
import { offeredLoadErlangs } from '../../engine/requirement/offered-load.js';
import { requiredAgents, scheduledAgents } from '../../engine/requirement/shrinkage.js';
import { staff } from '../../engine/requirement/staff.js';
import type { Figures } from '../../engine/requirement/staffed.js';
import type { StaffQuestion } from './staff-question.js';

/** What `staff` prints; null where the model, or what was asked, does not define it. */
export interface StaffAnswer {
  readonly model: StaffQuestion['model'];
  readonly agents: number;
  readonly agentsFractional: number | null;
  readonly scheduled: number;
  readonly serviceLevel: number | null;
  readonly asaSeconds: number | null;
  readonly occupancy: number | null;
  readonly probabilityOfWait: number | null;
  readonly offeredErlangs: number | null;
  /** Erlang B only. */
  readonly probabilityOfBlocking: number | null;
  /** Contacts waiting, on average. */
  readonly meanQueue: number | null;
  readonly minimumAgents: number;
  /** Whole people for the roster: max(ceil(scheduled − 1e-9), minimum agents). */
  readonly required: number;
  /** Why one agent less would not do; `given` where --agents says how many. */
  readonly binding: string;
  /** Of the service level and the occupancy asked for; null where no service level was. */
  readonly meetsTargets: boolean | null;
}

/** Answers one question; throws InputError when erlang-c is asked about agents who do not carry the load, or the load is beyond any desk. */
export function staffAnswer(question: StaffQuestion): StaffAnswer {
  const { model, arrivalsPerHour, ahtSeconds, shrinkage, minimumAgents } = question;
  const load = arrivalsPerHour === null || ahtSeconds === null ? null : offeredLoadErlangs(arrivalsPerHour, ahtSeconds, 3600);
  if (load !== null && load / question.maxOccupancy > LARGEST_LOAD_ERLANGS) {
    throw new InputError(problemOf('out-of-range', 'offered load', load,
      `Offered load ÷ maximum occupancy is at most ${LARGEST_LOAD_ERLANGS} Erlangs.`, 'Check --arrivals (per hour), --aht (seconds) and --max-occupancy.'));
  }
  const staffing = staffingOf(question);
  const least = staffing === null ? null : staff(staffing, load ?? 0, ahtSeconds ?? 0);
  const agents = question.agents ?? least?.agents ?? 0;
  const figures = model === 'fixed' || load === null ? null : question.agents === null ? (least?.figures ?? null) : figuresAt(question, agents, load);
  const scheduled = scheduledAgents(agents, shrinkage);
  const required = requiredAgents(scheduled, minimumAgents);
  const modelBinding = question.agents === null || model === 'fixed' ? (least?.binding ?? 'given') : 'given';
  return {
    model, agents, agentsFractional: least?.agentsFractional ?? null, scheduled,
    serviceLevel: figures?.serviceLevel ?? null, asaSeconds: figures?.asaSeconds ?? null, occupancy: figures?.occupancy ?? null,
    probabilityOfWait: figures?.probabilityOfWait ?? null, offeredErlangs: load,
    probabilityOfBlocking: figures?.probabilityOfBlocking ?? null, meanQueue: figures?.meanQueue ?? null,
    minimumAgents, required, binding: required > requiredAgents(scheduled, 0) ? 'minimum' : modelBinding,
    meetsTargets: staffing === null || load === null ? null : meets(staffing, agents, load, ahtSeconds as number),
  };
}

/** The plan's way of saying the targets; null without a service level to reach. */
function staffingOf(question: StaffQuestion): LiveStaffing | null {
  const { model, serviceLevel, answerWithinSeconds, maxOccupancy, agents } = question;
  switch (model) {
    case 'fixed':
      return { kind: 'fixed', agents: agents as number };
    case 'erlang-b':
      return serviceLevel === null ? null : { kind: 'erlang-b', maxBlocking: 1 - serviceLevel, maxOccupancy };
    case 'erlang-c':
      return serviceLevel === null ? null : { kind: 'erlang-c', serviceLevel, answerWithinSeconds: answerWithinSeconds as number, maxOccupancy };
    default:
      return model satisfies never;
  }
}

function figuresAt(question: StaffQuestion, agents: number, load: number): Figures {
  if (question.model === 'erlang-b') return figuresErlangB(agents, load, erlangB(agents, load));
  const tooFew = tooFewAgents(agents, load, '--agents');
  if (tooFew !== null) throw new InputError(tooFew);
  return figuresErlangC(agents, load, erlangB(agents, load), question.ahtSeconds as number, question.answerWithinSeconds as number);
}

function meets(staffing: LiveStaffing, agents: number, load: number, ahtSeconds: number): boolean | null {
  if (staffing.kind === 'fixed') return null;
  if (load === 0) return true;
  const blocking = erlangB(agents, load);
  return staffing.kind === 'erlang-b' ? meetsLossTargets(agents, load, blocking, staffing) : meetsDelayTargets(agents, load, blocking, ahtSeconds, staffing);
}

/** Erlang C has no answer at or below the load: the queue grows for as long as one looks. */
export function tooFewAgents(agents: number, offeredErlangs: number, field: string): Problem | null {
  if (carries(agents, offeredErlangs)) return null;
  const least = leastThatCarries(offeredErlangs);
  return problemOf('out-of-range', field, agents,
    `Erlang C needs at least ${least} agents for ${offeredErlangs} Erlangs: with fewer the queue grows without limit.`,
    `Give ${least} or more, or use erlang-b where contacts that find everybody busy are lost.`);
}
