import { instance } from '../../../bench/roster-instance.js';
import type { Certificate } from '../../../src/engine/model/certificate.js';
import type { Roster, Shift } from '../../../src/engine/model/roster.js';
import { type Random, createRandom } from '../../../src/engine/random/random.js';
import { certificateJson } from '../../../src/formats/certificate-file.js';
import { requirementCsv } from '../../../src/formats/requirement-csv.js';
import type { ArtefactRow } from '../../../src/platform/database/artefact.entity.js';
import { ArtefactStore } from '../../../src/platform/database/artefact-store.js';
import { packArtefact } from '../../../src/platform/database/pack-artefact.js';
import { onBothDatabases } from '../../support/database.js';

const MINUTE_MS = 60_000;
const WEEKS = 13;
/** Drawn once for both databases. */
let noise: ReturnType<typeof noisyPlan> | null = null;

onBothDatabases('an artefact', (open) => {
  it('comes back byte for byte: empty, text of any script, and bytes of any kind', async () => {
    const { unitOfWork, reads } = await open();
    const store = new ArtefactStore(reads);
    for (const plain of ['', 'Łódź 👩‍💻', Buffer.from(Array.from({ length: 70_000 }, (_, i) => (i * 7919) % 256))]) {
      const packed = await packArtefact({ kind: 'any', ownerId: 'owner', plain, createdAt: 1 });
      await unitOfWork.run((manager) => store.put(manager, packed));
      expect((await store.get(packed.id))?.equals(Buffer.from(plain))).toBe(true);
    }
  });

  it('appears with the unit of work that put it, and not at all when that fails', async () => {
    const { unitOfWork, reads } = await open();
    const store = new ArtefactStore(reads);
    const packed = await packArtefact({ kind: 'certificate', ownerId: 'roster-1', plain: 'x', createdAt: 1 });
    const failing = unitOfWork.run(async (manager) => {
      await store.put(manager, packed);
      expect((await store.getWith(manager, packed.id))?.toString()).toBe('x');
      throw new Error('the rest fails');
    });
    await expect(failing).rejects.toThrow('the rest fails');
    expect(await store.get(packed.id)).toBeNull();
  });

  it('is listed without its bytes, and goes with its owner', async () => {
    const { unitOfWork, reads } = await open();
    const store = new ArtefactStore(reads);
    const packed = await Promise.all(['roster-1', 'roster-1', 'roster-2'].map((ownerId) => packArtefact({ kind: 'certificate', ownerId, plain: ownerId, createdAt: 1 })));
    await unitOfWork.run(async (manager) => {
      for (const one of packed) await store.put(manager, one);
    });
    const notes = await reads.run((manager) => store.ofOwner(manager, 'roster-1'));
    expect(notes.map((note) => note.id).sort()).toEqual([packed[0].id, packed[1].id].sort());
    expect(notes.every((note) => (note as ArtefactRow).bytes === undefined)).toBe(true);
    await unitOfWork.run((manager) => store.deleteOfOwner(manager, 'roster-1'));
    expect(await store.get(packed[0].id)).toBeNull();
    expect((await store.get(packed[2].id))?.toString()).toBe('roster-2');
  });

  it('that was changed behind our back is refused, not given out', async () => {
    const { unitOfWork, reads } = await open();
    const store = new ArtefactStore(reads);
    const packed = await packArtefact({ kind: 'certificate', ownerId: 'owner', plain: 'the proof', createdAt: 1 });
    const other = await packArtefact({ kind: 'certificate', ownerId: 'owner', plain: 'the fraud', createdAt: 1 });
    await unitOfWork.run((manager) => store.put(manager, { ...packed, bytes: other.bytes }));
    await expect(store.get(packed.id)).rejects.toThrow(/is damaged/);
  });

  it('300 agents over 13 weeks, roster, requirement and certificate together, take less than 5 MB, even where nothing repeats', async () => {
    const { unitOfWork, reads } = await open();
    const store = new ArtefactStore(reads);
    const texts = Object.entries((noise ??= noisyPlan()));
    const packed = await Promise.all(texts.map(([kind, plain]) => packArtefact({ kind, ownerId: 'roster-1', plain, createdAt: 1 })));
    await unitOfWork.run(async (manager) => {
      for (const one of packed) await store.put(manager, one);
    });
    expect(packed.reduce((sum, one) => sum + one.plainLength, 0)).toBeGreaterThan(10_000_000);
    expect(packed.reduce((sum, one) => sum + one.bytes.length, 0)).toBeLessThan(5_000_000);
    for (const [i, one] of packed.entries()) expect((await store.get(one.id))?.toString()).toBe(texts[i][1]);
  });
});

/** Of the shape and size of a real one, but with every start, break and price drawn at random: real ones repeat far more. */
function noisyPlan(): { plan: string; requirement: string; roster: string; certificate: string } {
  const random = createRandom(5, 1);
  const { plan, requirement } = instance({ agents: 300, distinct: true, weeks: WEEKS, intervalMinutes: 15, tightness: 0.8, seed: 1, softPrices: true });
  const shifts = plan.agents.flatMap((agent) => Array.from({ length: WEEKS * 5 }, (_, day): Shift => {
    const startMs = plan.horizon.startMs + (Math.floor(day / 5) * 7 + (day % 5)) * 1440 * MINUTE_MS + random.below(96) * 15 * MINUTE_MS;
    const date = new Date(startMs).toISOString().slice(0, 10);
    const span = { startMs, endMs: startMs + 510 * MINUTE_MS };
    return { agent: agent.code, site: agent.site, queue: 'all', zone: agent.zone, pattern: 'day', date, ...span, segments: segments(startMs, random) };
  }));
  const roster: Roster = { format: 'sunshift-roster/1', shifts };
  const certificate = noisyCertificate(plan.agents.map((agent) => agent.code), plan.horizon.startMs, random);
  return {
    plan: JSON.stringify(plan), requirement: requirementCsv(requirement), certificate: certificateJson(certificate),
    // As roster.json has it; its own writer takes seconds for so many instants, which is not what is tested here.
    roster: JSON.stringify(roster, (key, value: unknown) => (key.endsWith('Ms') ? new Date(value as number).toISOString() : value)),
  };
}

function segments(startMs: number, random: Random): Shift['segments'] {
  const cuts = [90 + 15 * random.below(4), 15, 75 + 15 * random.below(4), 30, 60 + 15 * random.below(4), 15];
  const lengths = [...cuts, 510 - cuts.reduce((sum, minutes) => sum + minutes, 0)];
  let at = startMs;
  return lengths.map((minutes, i) => {
    const kind = i % 2 === 0 ? 'work' as const : i === 3 ? 'meal' as const : 'break' as const;
    const span = { startMs: at, endMs: at + minutes * MINUTE_MS };
    at = span.endMs;
    return { ...span, kind, paid: kind !== 'meal', covers: kind === 'work' };
  });
}

function noisyCertificate(agents: readonly string[], startMs: number, random: Random): Certificate {
  const cells = WEEKS * 7 * 96;
  const draw = (below: number): number[] => Array.from({ length: cells }, () => random.below(below));
  const proof = { kind: 'money' as const, bound: 123_456_789, prices: draw(4_000_000), priceCap: 4_000_000, rulesRelaxed: [] };
  const quality = agents.map((agent) => ({
    agent, shifts: random.below(66), startSpreadMinutes: random.below(1440), singleDaysOff: random.below(20), weekendsOff: random.below(14), weekends: 13,
    localNightMinutes: random.below(9999), longestRunDays: random.below(7), paidMinutes: random.below(40_000), creditedMinutes: random.below(4000),
    contractMinutes: 31_200,
  }));
  return {
    format: 'sunshift-certificate/1', outcome: 'stopped', level: 'nominal',
    cover: { startMs, stepMinutes: 15, queues: [{ queue: 'all', required: draw(200), assigned: draw(200) }] }, openMinutes: 0,
    rules: [{ rule: 'minimum-rest', checked: 19_500, violations: 0 }], exposure: { expectedOpenMinutes: 0, byQueue: [], worst: null },
    humanQuality: {
      agents: quality, meanStartSpreadMinutes: 0, singleDaysOff: 0, weekendsOff: 0, weekends: 0, localNightMinutes: 0, longestRunDays: 0, hoursAgainstContract: 1,
    },
    money: { currency: 'USD', minorDigits: 2, money: 1, soft: 1, objective: 2, sunk: 0, lowerBound: 1, costGap: 0.01, costGapControllable: null },
    bound: proof, openProof: { ...proof, kind: 'open', prices: draw(1001) },
    atLeastOpenMinutes: 0, windows: [], bindingRules: [], repairs: [], rulesRelaxedInBound: [],
    run: { seed: 1, rounds: 100, shards: 4 }, inputHash: 'i', requirementHash: 'r', versions: { engine: '0.1.0', tzdata: '2026c', preset: 'sunshift-default-2026-11' },
  };
}
