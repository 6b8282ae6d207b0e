import { About, Field } from '../fields/field.js';
import { listOf } from '../fields/nested.js';
import { fraction, number, whole } from '../fields/number.js';
import { choice } from '../fields/text.js';
import { ASA_DEFINITIONS, type AsaDefinition, SERVICE_LEVEL_DEFINITIONS, type ServiceLevelDefinition } from '../../engine/model/live-staffing.js';

const WEEK_SECONDS = 604800;
/** Longer than a year nobody waits: leaving patience out says the same. */
export const LONGEST_PATIENCE_SECONDS = 31_536_000;
export const MOST_WAITING_PLACES = 100_000;
export const MOST_CONCURRENT_CHATS = 20;
const PATIENCE_HINT = 'Write seconds above 0; leave it out where nobody gives up, or use erlang-b where nobody waits at all.';

/** Targets of a live queue; those given hold at once. */
export class LiveTargetsInput {
  @Field(fraction({ above: 0, below: 1, hint: 'Write a fraction of 1, such as 0.8 for 80 %. No number of agents reaches 1.' }), { about: 'least share answered in time', unit: 'fraction', optional: true, nullable: true, defaultText: 'no such target', example: 0.8 })
  serviceLevel?: number | null;

  @Field(number({ min: 0, max: WEEK_SECONDS }), { about: 'answered in time means within', unit: 'seconds', default: 20, example: 20 })
  answerWithinSeconds!: number;

  @Field(choice(...SERVICE_LEVEL_DEFINITIONS), { about: 'served within T divided by: all offered, those served, or offered less those who gave up within shortAbandonSeconds', default: 'offered', example: 'offered' })
  serviceLevelDefinition!: ServiceLevelDefinition;

  @Field(number({ min: 0, max: WEEK_SECONDS }), { about: 'who gives up within it is left out by short-abandons-out', unit: 'seconds', default: 5, example: 5 })
  shortAbandonSeconds!: number;

  @Field(number({ above: 0, max: WEEK_SECONDS }), { about: 'largest average speed of answer', unit: 'seconds', optional: true, nullable: true, defaultText: 'no such target', example: 30 })
  maxAsaSeconds?: number | null;

  @Field(choice(...ASA_DEFINITIONS), { about: 'mean wait of all offered contacts, or of those answered', default: 'offered', example: 'offered' })
  asaDefinition!: AsaDefinition;

  @Field(fraction({ above: 0, below: 1 }), { about: 'largest share that gives up or finds no place', unit: 'fraction', optional: true, nullable: true, defaultText: 'no such target', example: 0.05 })
  maxAbandonment?: number | null;

  @Field(fraction({ above: 0, max: 1 }), { about: 'largest share of time that agents may be busy', unit: 'fraction', default: 1, example: 0.85 })
  maxOccupancy!: number;
}

@About('Contacts wait and give up after a while (Erlang A).')
export class ErlangAInput extends LiveTargetsInput {
  @Field(choice('erlang-a'), { about: 'model', example: 'erlang-a' })
  model!: 'erlang-a';

  @Field(number({ above: 0, max: LONGEST_PATIENCE_SECONDS, hint: PATIENCE_HINT }), { about: 'mean time until a waiting contact gives up', unit: 'seconds', example: 180 })
  patienceSeconds!: number;

  @Field(fraction({ min: 0, below: 1 }), { about: 'share of those who give up that tries again', unit: 'fraction', default: 0, example: 0.2 })
  retryShare!: number;
}

@About('A line of limited places: who finds none is turned away.')
export class FiniteQueueInput extends LiveTargetsInput {
  @Field(choice('finite-queue'), { about: 'model', example: 'finite-queue' })
  model!: 'finite-queue';

  @Field(whole({ min: 0, max: MOST_WAITING_PLACES }), { about: 'contacts that can wait', unit: 'contacts', example: 10 })
  waitingPlaces!: number;

  @Field(number({ above: 0, max: LONGEST_PATIENCE_SECONDS, hint: PATIENCE_HINT }), { about: 'mean time until a waiting contact gives up', unit: 'seconds', optional: true, nullable: true, defaultText: 'nobody gives up', example: 180 })
  patienceSeconds?: number | null;

  @Field(fraction({ min: 0, below: 1 }), { about: 'share of those turned away or giving up that tries again', unit: 'fraction', default: 0, example: 0.2 })
  retryShare!: number;
}

@About('A call-back is offered to everyone who finds nobody free.')
export class CallBackInput extends LiveTargetsInput {
  @Field(choice('call-back'), { about: 'model', example: 'call-back' })
  model!: 'call-back';

  @Field(fraction({ above: 0, below: 1 }), { about: 'share of those offered a call-back that takes it', unit: 'fraction', example: 0.4 })
  takenShare!: number;

  @Field(whole({ min: 0, max: 100000 }), { about: 'call-backs are made while more agents than these are free', unit: 'agents', default: 1, example: 1 })
  reserveAgents!: number;

  @Field(number({ above: 0, max: LONGEST_PATIENCE_SECONDS, hint: PATIENCE_HINT }), { about: 'mean time until a waiting contact gives up', unit: 'seconds', optional: true, nullable: true, defaultText: 'nobody gives up', example: 180 })
  patienceSeconds?: number | null;
}

@About('Deferred work fills idle time while more agents than a reserve are free.')
export class BlendingInput extends LiveTargetsInput {
  @Field(choice('blending'), { about: 'model', example: 'blending' })
  model!: 'blending';

  @Field(whole({ min: 0, max: 100000 }), { about: 'deferred work is begun while more agents than these are free', unit: 'agents', example: 2 })
  reserveAgents!: number;

  @Field(number({ min: 0, max: 1e7 }), { about: 'deferred contacts that must be done per hour', unit: 'contacts per hour', optional: true, nullable: true, defaultText: 'there is always some; what is done is told', example: 60 })
  deferredPerHour?: number | null;

  @Field(number({ above: 0, max: LONGEST_PATIENCE_SECONDS, hint: PATIENCE_HINT }), { about: 'mean time until a waiting contact gives up', unit: 'seconds', optional: true, nullable: true, defaultText: 'nobody gives up', example: 180 })
  patienceSeconds?: number | null;
}

@About('Chats, several at once per agent.')
export class ChatInput extends LiveTargetsInput {
  @Field(choice('chat'), { about: 'model', example: 'chat' })
  model!: 'chat';

  @Field(whole({ min: 1, max: MOST_CONCURRENT_CHATS }), { about: 'chats that one agent holds at once, at most', unit: 'chats', example: 3 })
  concurrency!: number;

  @Field(listOf(number({ min: 1, max: 100 })), { about: 'time of a chat while its agent holds 1, 2, ... of them, against a chat alone: the first is 1', optional: true, defaultText: 'all 1: chats do not slow each other down', example: [1, 1.17, 1.33] })
  handleTimeFactors?: number[];

  @Field(number({ above: 0, max: LONGEST_PATIENCE_SECONDS, hint: PATIENCE_HINT }), { about: 'mean time until a waiting contact gives up', unit: 'seconds', optional: true, nullable: true, defaultText: 'nobody gives up', example: 60 })
  patienceSeconds?: number | null;

  @Field(fraction({ min: 0, below: 1 }), { about: 'share of those who give up that tries again', unit: 'fraction', default: 0, example: 0 })
  retryShare!: number;
}

export type LiveStaffingInput = ErlangAInput | FiniteQueueInput | CallBackInput | BlendingInput | ChatInput;
/** The live models by the word that names them. */
export const LIVE_STAFFING_INPUTS = { 'erlang-a': ErlangAInput, 'finite-queue': FiniteQueueInput, 'call-back': CallBackInput, blending: BlendingInput, chat: ChatInput } as const;
