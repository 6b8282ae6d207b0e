import type { Horizon, Plan } from '../engine/model/plan.js';
import { horizonOf } from '../engine/time/local.js';
import { deepFreeze } from './deep-freeze.js';
import { readObject } from './fields/read-object.js';
import { Findings } from './findings.js';
import { currentFormat } from './format-version.js';
import { refuseTooLarge } from './history-csv.js';
import { PlanInput } from './plan/plan.js';
import { build, byCode, noun } from './plan-build/built.js';
import { PlanFiles, type ReadFile } from './plan-build/files.js';
import { forecastSettingsOf, specialDayOf } from './plan-build/demand.js';
import { checkHistoryQueues, historyOf } from './plan-build/histories.js';
import { checkDemand } from './plan-check/demand.js';
import { agentOf, contractOf, siteOf } from './plan-build/people.js';
import { pinOf } from './plan-build/pins.js';
import { queueOf } from './plan-build/queues.js';
import { softPricesOf } from './plan-build/rules.js';
import { tailOf } from './plan-build/tail.js';
import { timeOffOf } from './plan-build/time-off.js';
import { checkCodes } from './plan-check/codes.js';
import { checkPools } from './plan-check/pools.js';
import { checkMoney } from './plan-check/money.js';
import { checkPeople } from './plan-check/people.js';
import { checkReferences } from './plan-check/references.js';
import { checkWorld } from './plan-check/world.js';
import { checkQueue } from './plan-check/opening.js';
import { readJson } from './read-json.js';

export interface PlanFileOptions {
  /** How messages call the plan file. */
  readonly source?: string;
  /** Largest file, 1 MB = 1,000,000 bytes. */
  readonly limitMegabytes?: number;
}

/**
 * Reads a plan file (docs/formats/plan.md): JSON, shape, meaning, the files that it names, then the complete, frozen plan with every default
 * filled in. `readFile` hands over the bytes of a file by the path that the plan writes, and throws as `fs.readFileSync` does.
 * Throws InputError with every problem that can be told at once; nouns that are sound are judged even when others are not.
 */
export function parsePlan(text: string, readFile: ReadFile, options: PlanFileOptions = {}): Plan {
  const { source = 'plan', limitMegabytes = 64 } = options;
  refuseTooLarge(Buffer.byteLength(text, 'utf8'), source, limitMegabytes);
  const json = currentFormat(readJson(text, source), 'sunshift-plan', 1);
  const { value: input, problems } = readObject(PlanInput, json, source);
  const findings = new Findings();
  findings.take(problems);
  checkCodes(input, findings);
  checkReferences(input, findings);
  checkPeople(input, findings);
  checkMoney(input, findings);
  checkPools(input, findings);

  const files = new PlanFiles(text, readFile, limitMegabytes, findings);
  const horizon = horizonOfInput(input, findings);
  const sites = build(input.sites, 'sites', findings, siteOf);
  const contracts = findings.sound('rules') && findings.sound('preset') ? build(input.contracts, 'contracts', findings, (contract) => contractOf(contract, input)) : [];
  const siteOfCode = byCode(sites);
  const contractOfCode = byCode(contracts);
  const agents = build(input.agents, 'agents', findings, (agent) => {
    const site = siteOfCode.get(agent.site);
    const contract = contractOfCode.get(agent.contract);
    return site && contract ? agentOf(agent, site, contract) : null;
  });
  const interval = findings.sound('demandIntervalMinutes') ? input.demandIntervalMinutes : null;
  const queues = build(input.queues, 'queues', findings, (queue, path) => {
    checkQueue(queue, path, interval, horizon, findings);
    return queueOf(queue);
  });
  const histories = build(input.histories, 'histories', findings, (history, path) => historyOf(history, path, files, findings));
  checkHistoryQueues(queues.map(noun), histories.map(noun), findings);
  checkDemand(input, findings);
  const tail = input.previousRoster && findings.sound('previousRoster') ? tailOf(input.previousRoster, input, files, findings) : null;
  const agentOfCode = byCode(agents);
  const timeOff = build(input.timeOff, 'timeOff', findings, (entry, path) => {
    const agent = agentOfCode.get(entry.agent);
    return agent ? timeOffOf(entry, agent.zone, path, findings) : null;
  });
  const pins = build(input.pins, 'pins', findings, (pin, path) => {
    const agent = agentOfCode.get(pin.agent);
    const contract = agent && contractOfCode.get(agent.contract);
    return agent && contract && horizon ? pinOf(pin, agent, contract, horizon, path, findings) : null;
  });
  checkWorld({ input, horizon, interval, sites, contracts, agents, timeOff, pins, tail }, findings);
  findings.throwIfAny();

  return deepFreeze<Plan>({
    format: 'sunshift-plan/1',
    name: input.name,
    horizon: horizon as Horizon,
    demandIntervalMinutes: input.demandIntervalMinutes,
    rosterGridMinutes: input.rosterGridMinutes,
    currency: input.currency,
    exchangeRates: input.exchangeRates.map(({ currency, rate, date }) => ({ currency, rate, date })),
    preset: input.preset,
    softPrices: softPricesOf(input.preset, input.softPrices),
    sites: sites.map(noun),
    contracts: contracts.map(noun),
    agents: agents.map(noun),
    histories: histories.map(noun),
    queues: queues.map(noun),
    pools: input.pools.map(({ code, queues: codes, serve }) => ({ code, queues: [...codes], serve })),
    specialDays: input.specialDays.map(specialDayOf),
    timeOff: timeOff.map(noun),
    pins: pins.map(noun),
    tail,
    answeringService: input.answeringService ? { ratePerHour: input.answeringService.ratePerHour, currency: input.answeringService.currency } : null,
    forecast: forecastSettingsOf(input.forecast),
    inputHash: files.inputHash(),
  });
}

function horizonOfInput(input: PlanInput, findings: Findings): Horizon | null {
  return findings.sound('horizon') ? horizonOf(input.horizon.start, input.horizon.days) : null;
}
