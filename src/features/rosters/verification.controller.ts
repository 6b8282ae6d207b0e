import { Controller, Post } from '@nestjs/common';
import { InputError } from '../../engine/model/problem.js';
import { code as codeKind, date } from '../../formats/fields/text.js';
import { validBody } from '../../platform/http/body.js';
import { Describe } from '../../platform/http/describe.js';
import { codeParam } from '../../platform/http/path-params.js';
import { type Query, queryOf } from '../../platform/http/query.js';
import { refusal } from '../../platform/http/refusals.js';
import { type Versioned, sendVersioned } from '../../platform/http/versioned.js';
import type { VerifyAnswer } from '../../platform/verify-request.js';
import { EXAMPLE_PLAN_CODE } from '../plans/plan-example.js';
import { RosterView, VerifyStoredInput } from './dto/roster-view.js';
import { EXAMPLE_ROSTER, EXAMPLE_ROSTER_CODE, EXAMPLE_ROSTER_CSV, ROSTER_PATH, VERIFICATION_EXAMPLE, VERIFICATION_SCHEMA } from './roster-examples.js';
import { RosterImportService } from './roster-import.service.js';
import { rosterView } from './roster.mapper.js';
import { type SentForeign, type SentRoster, foreignUpload, rosterUpload } from './roster-upload.js';
import { VerificationService } from './verification.service.js';

const ANSWER = { shape: { schema: VERIFICATION_SCHEMA }, example: VERIFICATION_EXAMPLE };
const FOREIGN = 'agent,start_local,end_local,zone\nann,2027-03-08T07:00,2027-03-08T15:00,Europe/Warsaw\nben,2027-03-08T15:00,2027-03-08T23:00,Europe/Warsaw\n';
const ROWS = ['not-csv', 'wrong-header', 'ragged-row', 'bad-row', 'unknown-zone', 'bad-time', 'overlap', 'time-does-not-exist', 'time-exists-twice', 'unsupported-format', 'unknown-reference'] as const;

/** The independent verifier. What it finds is an answer, not an error: 200 with `ok`. */
@Controller('api/v1')
export class VerificationController {
  constructor(private readonly verification: VerificationService, private readonly imports: RosterImportService) {}

  @Post('rosters/:code/verify')
  @Describe({
    summary: 'Verify a stored roster again', tag: 'rosters', exampleOrder: 1, description: 'Rules, cover and money from the bytes that it was made from; with "bound", its proofs too.',
    path: ROSTER_PATH, body: { shape: VerifyStoredInput, example: { bound: true } }, answer: ANSWER,
  })
  stored(@codeParam('roster') code: string, @validBody(VerifyStoredInput) { bound }: VerifyStoredInput): Promise<VerifyAnswer> {
    return this.verification.ofStored(code, bound);
  }

  @Post('plans/:code/verify')
  @Describe({
    summary: 'Verify a roster of your own against a plan', tag: 'rosters', description: 'roster.csv or roster.json; nothing is stored.',
    path: { code: { about: 'code of the plan', example: EXAMPLE_PLAN_CODE } },
    body: [{ mediaType: 'text/csv', example: EXAMPLE_ROSTER_CSV }, { shape: { schema: { type: 'object' } }, example: { format: 'sunshift-roster/1' } }],
    answer: { ...ANSWER, example: { ...VERIFICATION_EXAMPLE, ok: false, openHours: 36 } }, problems: ROWS,
  })
  uploaded(@codeParam('plan') code: string, @rosterUpload() roster: SentRoster): Promise<VerifyAnswer> {
    return this.verification.ofUploaded(code, roster);
  }

  @Post('plans/:code/rosters/import')
  @Describe({
    summary: 'Store a roster that was edited or made elsewhere', tag: 'rosters', exampleOrder: 2, status: 201, etag: true,
    description: 'roster.csv or roster.json. It is verified like every other: where it breaks a rule it is refused, every violation named, and nothing is stored. '
      + 'Open hours are no violation; publishing asks about them. It keeps the proven bound of a roster of the same input (boundOf); where there is none, its bound is a weak one of its own.',
    path: { code: { about: 'code of the plan', example: EXAMPLE_PLAN_CODE } }, query: { code: { about: 'code of the roster, unique among rosters', example: 'morning-desk-edited', required: true } },
    body: [{ mediaType: 'text/csv', example: EXAMPLE_ROSTER_CSV }, { shape: { schema: { type: 'object' } }, example: { format: 'sunshift-roster/1' } }],
    answer: { shape: RosterView, example: { ...EXAMPLE_ROSTER, code: 'morning-desk-edited', outcome: 'stopped', openHours: 36, run: null, boundOf: EXAMPLE_ROSTER_CODE, jobId: null } },
    problems: ['duplicate-code', 'verification-failed', 'conflict', ...ROWS],
  })
  async import(@codeParam('plan') plan: string, @queryOf('code') { code }: Query<'code'>, @rosterUpload() roster: SentRoster): Promise<Versioned<RosterView>> {
    const problems = codeKind().check(code, 'code', { about: 'code', example: 'morning-desk-edited' });
    if (problems.length > 0) throw new InputError(problems);
    const row = await this.imports.import(plan, String(code), roster);
    return sendVersioned(row.version, rosterView(row), `/api/v1/rosters/${row.code}`);
  }

  @Post('foreign-rosters/verify')
  @Describe({
    summary: 'Verify the roster that you have today', tag: 'rosters',
    description: 'Agent, local start, local end, zone: open hours, broken rules and human quality, without a plan. A form may hold requirement.csv beside roster.csv; else one agent is needed at all hours.',
    query: { from: { about: 'first UTC date to look at', example: '2027-03-08' }, to: { about: 'last UTC date to look at', example: '2027-03-08' } },
    body: [{ mediaType: 'text/csv', example: FOREIGN }, { mediaType: 'multipart/form-data', example: { 'roster.csv': FOREIGN } }],
    answer: { ...ANSWER, example: { ...VERIFICATION_EXAMPLE, ok: false, openHours: 8 } }, problems: [...ROWS, 'bad-date', 'out-of-range'],
  })
  foreign(@queryOf('from', 'to') { from, to }: Query<'from' | 'to'>, @foreignUpload() sent: SentForeign): Promise<VerifyAnswer> {
    const problems = [['from', from], ['to', to]].flatMap(([name, value]) => (value === undefined ? [] : date().check(value, String(name), { about: 'date' })));
    if (problems.length > 0) throw new InputError(problems);
    if (from !== undefined && to !== undefined && from > to) throw refusal('out-of-range', 'to', to, `The last date is not before the first, ${from}.`, 'Exchange the two dates.');
    return this.verification.ofForeign({ ...sent, from, to });
  }
}
