import type { JsonSchema } from '../../platform/http/body-formats.js';

const text: JsonSchema = { type: 'string' };
const maybe: JsonSchema = { type: ['number', 'null'] };
const count: JsonSchema = { type: 'integer' };

const EXPLANATION: JsonSchema = {
  type: 'object', required: ['model', 'formula', 'inputs', 'steps', 'oneLess', 'oneMore', 'lines'],
  properties: {
    model: text, formula: text, inputs: { type: 'array', items: { type: 'object' } }, steps: { type: 'array', items: { type: 'object' } },
    oneLess: { type: ['object', 'null'], description: 'what one agent less would do' }, oneMore: { type: ['object', 'null'] },
    lines: { type: 'array', items: text, description: 'the same for people' },
  },
};

const ANSWER = {
  model: text, agents: count, agentsFractional: maybe, scheduled: { type: 'number' }, serviceLevel: maybe, asaSeconds: maybe, occupancy: maybe, probabilityOfWait: maybe,
  probabilityOfBlocking: maybe,
  meanQueue: maybe, probabilityOfAbandonment: maybe, callBackShare: maybe, attemptsPerHour: maybe, slotOccupancy: maybe, deferredPerHour: maybe,
  offeredErlangs: maybe, serviceLevelDefinition: { type: ['string', 'null'] }, asaDefinition: { type: ['string', 'null'] }, minimumAgents: count, required: count, binding: text,
  meetsTargets: { type: ['boolean', 'null'] }, explanation: EXPLANATION,
};
/** As `sunshift staff --explain --json`; null where model or question does not define it. */
export const STAFF_ANSWER_SCHEMA: JsonSchema = { type: 'object', additionalProperties: false, required: Object.keys(ANSWER), properties: ANSWER };

export const CASE_EXAMPLE = { staffing: { model: 'erlang-b', maxBlocking: 0.5 }, arrivalsPerHour: 60, ahtSeconds: 60 };
export const STAFF_ANSWER_EXAMPLE = {
  model: 'erlang-b', agents: 1, agentsFractional: 1, scheduled: 1, serviceLevel: 0.5, asaSeconds: 0, occupancy: 0.5, probabilityOfWait: 0, probabilityOfBlocking: 0.5, meanQueue: 0,
  probabilityOfAbandonment: null, callBackShare: null, attemptsPerHour: null, slotOccupancy: null, deferredPerHour: null, offeredErlangs: 1, serviceLevelDefinition: 'offered',
  asaDefinition: 'offered', minimumAgents: 0, required: 1, binding: 'blocking', meetsTargets: true,
  explanation: {
    model: 'erlang-b', formula: 'Erlang B: least whole n', inputs: [], steps: [], oneLess: null, oneMore: null, lines: ['1 agent required; what binds: blocking.'],
  },
};
