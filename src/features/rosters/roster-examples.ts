import { EXAMPLE_PLAN_CODE } from '../plans/plan-example.js';
import type { RosterView } from './dto/roster-view.js';

export const EXAMPLE_ROSTER_CODE = 'morning-desk-a';
export const EXAMPLE_REPLANNED_CODE = 'morning-desk-c';
const SHA256 = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';

export const EXAMPLE_ROSTER: RosterView = {
  id: '01920000-0000-7000-8000-000000000021', code: EXAMPLE_ROSTER_CODE, version: 1, plan: EXAMPLE_PLAN_CODE, state: 'draft', outcome: 'covered', start: '2027-03-08', end: '2027-03-15',
  openHours: 0, atLeastOpenHours: 0, exposureHours: 0,
  money: { currency: 'EUR', minorDigits: 2, money: 80_000_000, soft: 0, objective: 80_000_000, sunk: 0, lowerBound: 80_000_000, costGap: 0, costGapControllable: 0 },
  costMinor: 80_000, run: { seed: 1, rounds: 20, shards: 4 }, boundOf: null, inputHash: SHA256, requirementHash: SHA256,
  versions: { engine: '0.1.0', tzdata: '2026c', preset: 'sunshift-default-2026-11' }, jobId: '01920000-0000-7000-8000-000000000022',
  createdAt: '2027-02-01T08:00:00Z', updatedAt: '2027-02-01T08:00:00Z', publishedAt: null,
};

export const EXAMPLE_ROSTER_CSV = [
  'agent,site,shift,segment,start_utc,end_utc,start_local,end_local,zone,queues',
  'ann,desk,2027-03-08/morning,work/paid/desk,2027-03-08T09:00:00Z,2027-03-08T13:00:00Z,2027-03-08T09:00:00+00:00,2027-03-08T13:00:00+00:00,UTC,desk', '',
].join('\n');

/** Path parameter of every route of one roster. */
export const ROSTER_PATH = { code: { about: 'code of the roster', example: EXAMPLE_ROSTER_CODE } };

export const VERIFICATION_SCHEMA = {
  type: 'object', required: ['ok', 'openHours', 'open', 'rules'],
  properties: {
    ok: { type: 'boolean', description: 'every rule is kept, no hour is open, and every proof that was looked at holds' },
    openHours: { type: 'number' }, open: { type: 'array', items: { type: 'object' } }, rules: { type: 'array', items: { type: 'object' } },
  },
};
export const VERIFICATION_EXAMPLE = { ok: true, openHours: 0, open: [], rules: [{ rule: 'minimum-rest', checked: 7, violations: [] }] };
