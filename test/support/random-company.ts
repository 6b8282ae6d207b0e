import fc from 'fast-check';
import { type Json, fullPlan } from '../formats/support.js';

/** Letters of many scripts, quotes, white space and what spreadsheets take for formulas; PostgreSQL stores no U+0000. */
const NAME = fc.oneof(
  fc.string({ minLength: 1, maxLength: 30, unit: 'grapheme' }).map((text) => text.replaceAll('\0', '0')),
  fc.constantFrom('=1+1', '"quoted"', 'a,b', 'two\nlines', ' lead', 'trail ', 'Zoë 👩‍🚀', '007', 'null'),
);
const CODE = fc.constantFrom('a', 'B', 'é-1', '9.x', 'z_', 'Ω', 'waw-01', '東京');
const ZONE = fc.constantFrom('UTC', 'Europe/Warsaw', 'America/Bogota', 'Asia/Kathmandu', 'Australia/Lord_Howe', 'America/Sao_Paulo');

/** Of the full plan, what names no agent and no queue. */
const FRAME = [
  'format', '$schema', 'name', 'horizon', 'demandIntervalMinutes', 'rosterGridMinutes', 'currency', 'exchangeRates', 'preset', 'rules', 'softPrices', 'histories', 'answeringService', 'forecast',
];

/** Fields that an entry of a plan may do without. */
const OPTIONAL: Readonly<Record<string, readonly string[]>> = {
  sites: ['name', 'holidays', 'weekend', 'seatMonthly'],
  contracts: ['name', 'contractDaysPerWeek', 'guaranteedWeeklyMinutes', 'rules', 'premiums', 'absenceRate'],
  agents: ['name', 'zone', 'nightVolunteer', 'employedFrom', 'employedTo', 'unavailable', 'preferences'],
  queues: ['name', 'rosterShrinkage', 'planningShrinkage', 'minimumAgents', 'sites', 'opening'],
};

/** One to `most` entries after the examples of the full plan, codes all different, any of the optional fields left out. */
function entries(list: string, most: number): fc.Arbitrary<Json[]> {
  const examples = fullPlan()[list] as Json[];
  const kept8 = fc.array(fc.boolean(), { minLength: 8, maxLength: 8 });
  const entry = fc.record({ like: fc.nat(examples.length - 1), code: CODE, name: NAME, zone: ZONE, kept: kept8 }).map(({ like, code, name, zone, kept }) => {
    const made: Json = { ...(JSON.parse(JSON.stringify(examples[like])) as object), code, name, ...(list === 'sites' ? { zone } : {}) };
    // It names another queue, which need not be here.
    delete made.channelShift;
    for (const [i, field] of OPTIONAL[list].entries()) if (!kept[i]) delete made[field];
    return made;
  });
  return fc.uniqueArray(entry, { selector: ({ code }) => code as string, minLength: 1, maxLength: most });
}

/**
 * A sound plan file of a company nobody has thought of: whom its agents and queues refer to exists, and everything that is listed is used, so that a
 * plan made from the store holds all of it.
 */
export function randomCompany(): fc.Arbitrary<Json> {
  const parts = fc.record({
    sites: entries('sites', 3), contracts: entries('contracts', 3), queues: entries('queues', 4), agents: entries('agents', 6),
    pick: fc.array(fc.nat(60), { minLength: 18, maxLength: 18 }), leave: fc.boolean(), off: fc.boolean(),
  });
  return parts.map(({ sites, contracts, queues, agents, pick, leave, off }) => {
    const of = (list: Json[], i: number): Json => list[pick[i] % list.length].code;
    for (const [i, agent] of agents.entries()) Object.assign(agent, { site: of(sites, i), contract: of(contracts, 6 + i), queues: [of(queues, 12 + i)] });
    for (const [i, queue] of queues.entries()) {
      const others = queues.length > 1;
      if (queue.channelShift) queue.channelShift = !others ? [] : queue.channelShift.map((shift: Json) => ({ ...shift, to: queues[(i + 1) % queues.length].code }));
      if (queue.sites === undefined) continue;
      const ofAgents = new Set(agents.filter((agent) => agent.queues.includes(queue.code)).map(({ site }) => site as string));
      queue.sites = ofAgents.size > 0 ? [...ofAgents] : [sites[0].code];
    }
    const named = [...agents.flatMap(({ site, contract }) => [`site ${site}`, `contract ${contract}`]), ...queues.flatMap((queue) => (queue.sites ?? []).map((site: string) => `site ${site}`) as string[])];
    const used = (list: Json[], field: string): Json[] => list.filter(({ code }) => named.includes(`${field} ${code}`));
    const calendars = queues.flatMap((queue) => (queue.streams ?? []).flatMap((stream: Json) => stream.calendars ?? []) as string[]);
    const first = agents[0].code;
    const full = fullPlan();
    const frame = Object.fromEntries(FRAME.map((field) => [field, full[field] as unknown]));
    return {
      ...frame, pools: queues.length < 2 ? [] : [{ code: 'both', queues: queues.slice(0, 2).map(({ code }) => code as string), serve: 'separate' }],
      sites: used(sites, 'site'), contracts: used(contracts, 'contract'), queues, agents,
      specialDays: calendars.includes('us') ? [{ calendar: 'us', date: '2027-03-28', name: 'Easter Sunday', multiplier: 0.6 }] : [],
      timeOff: leave ? [{ agent: first, kind: 'leave', from: '2027-03-15', to: '2027-03-19' }] : [],
      pins: off ? [{ agent: first, date: '2027-03-23', off: true }] : [],
    };
  });
}
