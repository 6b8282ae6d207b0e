import { resolve } from 'node:path';
import type { Command } from 'commander';
import { InputError, type Problem, problemOf } from '../../engine/model/problem.js';
import { readInputFile, replaceFile } from '../../platform/files.js';
import { EXIT } from '../exit.js';
import { facts } from '../table.js';
import { type Verb, type VerbIo, helpTail } from '../verb.js';
import { explainCase } from '../../engine/requirement/explain-case.js';
import { sensitivityTable } from '../../engine/requirement/sensitivity.js';
import { type StaffAnswer, type StaffCase, answerCase } from '../../engine/requirement/single-case.js';
import { sensitivityCsv } from '../../formats/sensitivity-csv.js';
import { staffBatch } from './staff-batch.js';
import { type StaffOptions, optionName, readOption } from './staff-options.js';
import { staffQuestion } from './staff-question.js';

interface Options extends StaffOptions {
  readonly batch?: string;
  readonly out?: string;
  readonly json?: boolean;
  readonly explain?: boolean;
  readonly sensitivity?: string;
}

const EXAMPLES = [
  'sunshift staff --model erlang-c --arrivals 200 --aht 180 --answer-within 20 --service-level 0.8 --max-occupancy 0.85 --shrinkage 0.3',
  'sunshift staff --model erlang-c --arrivals 200 --aht 180 --answer-within 20 --agents 12 --json',
  'sunshift staff --model erlang-a --arrivals 200 --aht 180 --patience 300 --answer-within 20 --service-level 0.8 --explain',
  'sunshift staff --model chat --arrivals 240 --aht 180 --concurrency 3 --handle-time-factors 1,1.17,1.33 --patience 60 --service-level 0.8',
  'sunshift staff --model deferred --arrivals 60 --aht 300 --deadline 14400 --backlog 200 --max-occupancy 0.9',
  'sunshift staff --batch cases.csv --out answers.csv --service-level 0.8',
];
/** What a batch takes from options; the rest is in its columns. */
const BATCH_OPTIONS: readonly string[] = ['batch', 'out', 'json', 'serviceLevel', 'answerWithin', 'maxOccupancy'];

const CASE_NAMES = { agents: '--agents', handleTime: '--aht', load: 'offered load', loadHint: 'Check --arrivals (per hour), --aht (seconds) and --max-occupancy.' };

/** `staff`: agents for a number of contacts, by a staffing model (docs/models/staffing.md). */
export const staffVerb: Verb = {
  register(program: Command, io: VerbIo): void {
    program.command('staff')
      .description('Requirement for one load: the least agents for a service level, or what a number of agents gives.')
      .option('--model <model>', 'erlang-c (everybody waits), erlang-a (waits, then gives up), finite-queue (limited places), call-back, blending (deferred work beside), chat (several at once), erlang-b (who finds all busy is lost), deferred (work that may wait until a deadline), fixed')
      .option('--arrivals <number>', 'contacts offered per hour')
      .option('--aht <seconds>', 'average handle time: talk, hold and after-contact work; of a chat alone')
      .option('--answer-within <seconds>', 'answer time T of the service level (erlang-c: needed; live models: default 20)')
      .option('--service-level <fraction>', 'least share answered within T, such as 0.8; for erlang-b the share that is not lost')
      .option('--service-level-definition <word>', 'served within T ÷ offered (default), ÷ served, or short-abandons-out: ÷ offered less those who gave up early')
      .option('--short-abandons <seconds>', 'who gives up within it is left out by short-abandons-out (default 5)')
      .option('--max-asa <seconds>', 'largest average speed of answer')
      .option('--asa-definition <word>', 'mean wait of all offered (default) or answered')
      .option('--max-abandonment <fraction>', 'largest share that gives up or finds no place')
      .option('--max-occupancy <fraction>', 'busy share of staffed time at most (default 1)')
      .option('--patience <seconds>', 'mean time until a waiting contact gives up (erlang-a: needed)')
      .option('--retry-share <fraction>', 'of contacts that give up or are turned away, the share that tries again (default 0)')
      .option('--waiting-places <contacts>', 'finite-queue: contacts that can wait')
      .option('--call-back-share <fraction>', 'call-back: of those who find nobody free, the share that takes one')
      .option('--reserve <agents>', 'call-back and blending: other work is begun while more agents than these are free (call-back default 1)')
      .option('--deferred-per-hour <contacts>', 'blending: deferred contacts that must be done; left out: there is always some')
      .option('--concurrency <chats>', 'chat: chats that one agent holds at once, at most (1 to 20)')
      .option('--handle-time-factors <list>', 'chat: time of a chat while its agent holds 1, 2, ... against a chat alone, such as 1,1.17,1.33 (default all 1)')
      .option('--shrinkage <fraction>', 'unplanned absence: scheduled = agents ÷ (1 − shrinkage) (default 0)')
      .option('--floor <agents>', 'minimum agents, not grossed up by shrinkage (default 0)')
      .option('--agents <agents>', 'answer for this many agents instead of looking for the least')
      .option('--explain', 'formula, inputs, intermediate values, and what one agent more or less would do')
      .option('--sensitivity <file>', 'write a CSV: volume and AHT changed by -20 % to 20 %')
      .option('--deadline <seconds>', 'deferred: from arrival to the first reply; contacts come evenly, day and night (needed)')
      .option('--travel <seconds>', 'deferred: the way to a visit, added to the handle time (default 0)')
      .option('--backlog <contacts>', 'deferred: contacts that wait already, all due one deadline from now (default 0)')
      .option('--interval <minutes>', 'deferred: a deadline below two demand intervals is staffed live, by erlang-c: 15, 30 or 60 (default 60)')
      .option('--batch <file>', 'answer every row of a CSV with the columns of docs/formats/staff-batch.md')
      .option('--out <file>', 'where the answered batch goes')
      .option('--json', 'print one JSON document')
      .addHelpText('after', helpTail(EXAMPLES, [EXIT.done, EXIT.unexpected, EXIT.badInput]))
      .action((options: Options) => {
        if (options.batch === undefined) answerOne(options, io);
        else answerBatch(options.batch, options, io);
      });
  },
};

function answerOne(options: Options, io: VerbIo): void {
  if (options.out !== undefined) throw new InputError(problemOf('usage', '--out', options.out, '--out belongs to --batch.',
    'Add --batch IN.csv, or leave --out out.'));
  const question = staffQuestion(options);
  const answer = answerCase(question, CASE_NAMES);
  const sensitivity = options.sensitivity === undefined ? {} : writeSensitivity(question, answer, options.sensitivity, io);
  const explanation = options.explain === true ? explainCase(question, answer) : null;
  if (options.json === true) io.stdout(JSON.stringify({ ...answer, ...(explanation === null ? {} : { explanation }), ...sensitivity }));
  else io.stdout(explanation === null ? staffText(answer) : `${staffText(answer)}\n\n${explanation.lines.join('\n')}`);
}

/** The table of changed volumes and handle times, into a file. Throws InputError usage where there are no contacts to change. */
function writeSensitivity(question: StaffCase, answer: StaffAnswer, out: string, io: VerbIo): { readonly sensitivity: string } {
  const { arrivalsPerHour, ahtSeconds } = question;
  if (arrivalsPerHour === null || ahtSeconds === null) {
    throw new InputError(problemOf('usage', '--sensitivity', out, 'A sensitivity table changes arrivals and AHT.', 'Add --arrivals and --aht.'));
  }
  const rows = sensitivityTable({ ...question, volume: arrivalsPerHour, intervalSeconds: 3600, ahtSeconds, agents: answer.agents, designRatio: 1 });
  replaceFile(resolve(io.cwd, out), sensitivityCsv(rows));
  return { sensitivity: out };
}

function answerBatch(batch: string, options: Options, io: VerbIo): void {
  const problems: Problem[] = [];
  if (options.out === undefined) problems.push(problemOf('missing-field', '--out', undefined, 'A batch is answered into a file.',
    'Add --out OUT.csv.'));
  for (const [name, value] of Object.entries(options)) {
    if (!BATCH_OPTIONS.includes(name)) problems.push(problemOf('usage', optionName(name), value,
      'In a batch it is a column, or it does not apply.', 'Leave the option out.'));
  }
  const serviceLevel = readOption(options, 'serviceLevel', problems);
  const answerWithinSeconds = readOption(options, 'answerWithin', problems);
  const maxOccupancy = readOption(options, 'maxOccupancy', problems) ?? 1;
  if (problems.length > 0) throw new InputError(problems);
  const text = readInputFile(resolve(io.cwd, batch), '--batch', io.config.maxUploadBytes, batch).toString('utf8');
  const { csv, rows } = staffBatch(text, batch, { serviceLevel, answerWithinSeconds, maxOccupancy });
  const out = options.out as string;
  replaceFile(resolve(io.cwd, out), csv);
  io.stdout(options.json === true ? JSON.stringify({ rows, out }) : `${rows} rows answered in ${out}`);
}

/** The answer as names and values; what the model does not define is left out. */
function staffText(answer: StaffAnswer): string {
  const lines: (readonly [string, string | null])[] = [
    ['model', answer.model],
    ['offered load', shown(answer.offeredErlangs, ' Erlangs')],
    ['agents', `${answer.agents} (${answer.binding === 'given' ? 'as given' : `binding: ${answer.binding}`})`],
    ['agents, fractional', shown(answer.agentsFractional)],
    ['scheduled', shown(answer.scheduled)],
    ['required', `${answer.required} (minimum agents ${answer.minimumAgents})`],
    [named('service level', answer.serviceLevelDefinition), percent(answer.serviceLevel)],
    [named('average speed of answer', answer.asaDefinition), shown(answer.asaSeconds, ' s')],
    ['occupancy', percent(answer.occupancy)],
    ['probability of wait', percent(answer.probabilityOfWait)],
    ['lost', percent(answer.probabilityOfBlocking)],
    ['gives up', percent(answer.probabilityOfAbandonment)],
    ['takes a call-back', percent(answer.callBackShare)],
    ['contacts waiting', shown(answer.meanQueue)],
    ['attempts with retries', answer.attemptsPerHour === null ? null : shown(answer.attemptsPerHour, ' per hour')],
    ['slots in use', percent(answer.slotOccupancy)],
    ['deferred work done', answer.deferredPerHour === null ? null : shown(answer.deferredPerHour, ' per hour')],
    ['targets', answer.meetsTargets === null ? null : answer.meetsTargets ? 'met' : 'missed'],
  ];
  return facts(lines.filter((line): line is readonly [string, string] => line[1] !== null));
}

/** The definition behind a figure, where it is not the usual one. */
function named(figure: string, definition: string | null): string {
  return definition === null || definition === 'offered' ? figure : `${figure} (${definition})`;
}

function shown(value: number | null, unit = ''): string | null {
  return value === null ? null : `${Number(value.toPrecision(6))}${unit}`;
}

function percent(value: number | null): string | null {
  return value === null ? null : `${Number((value * 100).toPrecision(6))} %`;
}
