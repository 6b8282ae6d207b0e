import { resolve } from 'node:path';
import type { Command } from 'commander';
import { InputError, type Problem, problemOf } from '../../engine/model/problem.js';
import { readInputFile, replaceFile } from '../../platform/files.js';
import { EXIT } from '../exit.js';
import { facts } from '../table.js';
import { type Verb, type VerbIo, helpTail } from '../verb.js';
import { type StaffAnswer, staffAnswer } from './staff-answer.js';
import { staffBatch } from './staff-batch.js';
import { type StaffOptions, optionName, readOption, staffQuestion } from './staff-question.js';

interface Options extends StaffOptions {
  readonly batch?: string;
  readonly out?: string;
  readonly json?: boolean;
}

const EXAMPLES = [
  'sunshift staff --model erlang-c --arrivals 200 --aht 180 --answer-within 20 --service-level 0.8 --max-occupancy 0.85 --shrinkage 0.3',
  'sunshift staff --model erlang-c --arrivals 200 --aht 180 --answer-within 20 --agents 12 --json',
  'sunshift staff --batch cases.csv --out answers.csv --service-level 0.8',
];
/** What a batch takes from options; the rest is in its columns. */
const BATCH_OPTIONS: readonly string[] = ['batch', 'out', 'json', 'serviceLevel', 'answerWithin', 'maxOccupancy'];

/** `staff`: agents for a number of contacts, by a staffing model (docs/models/staffing.md). */
export const staffVerb: Verb = {
  register(program: Command, io: VerbIo): void {
    program.command('staff')
      .description('Requirement for one load: the least agents for a service level, or what a number of agents gives.')
      .option('--model <model>', 'erlang-c (everybody waits), erlang-b (who finds all busy is lost), fixed')
      .option('--arrivals <number>', 'contacts offered per hour')
      .option('--aht <seconds>', 'average handle time: talk, hold and after-contact work')
      .option('--answer-within <seconds>', 'answer time T of the service level (erlang-c)')
      .option('--service-level <fraction>', 'served within T ÷ offered, such as 0.8; for erlang-b the share that is not lost')
      .option('--max-occupancy <fraction>', 'busy share of staffed time at most (default 1)')
      .option('--shrinkage <fraction>', 'unplanned absence: scheduled = agents ÷ (1 − shrinkage) (default 0)')
      .option('--floor <agents>', 'minimum agents, not grossed up by shrinkage (default 0)')
      .option('--agents <agents>', 'answer for this many agents instead of looking for the least')
      .option('--patience <seconds>', 'for erlang-a: not available in this version')
      .option('--deadline <seconds>', 'for deferred work: not available in this version')
      .option('--concurrency <contacts>', 'for chat: not available in this version')
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
  const answer = staffAnswer(staffQuestion(options));
  io.stdout(options.json === true ? JSON.stringify(answer) : staffText(answer));
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
    ['service level', percent(answer.serviceLevel)],
    ['average speed of answer', shown(answer.asaSeconds, ' s')],
    ['occupancy', percent(answer.occupancy)],
    ['probability of wait', percent(answer.probabilityOfWait)],
    ['lost', percent(answer.probabilityOfBlocking)],
    ['contacts waiting', shown(answer.meanQueue)],
    ['targets', answer.meetsTargets === null ? null : answer.meetsTargets ? 'met' : 'missed'],
  ];
  return facts(lines.filter((line): line is readonly [string, string] => line[1] !== null));
}

function shown(value: number | null, unit = ''): string | null {
  return value === null ? null : `${Number(value.toPrecision(6))}${unit}`;
}

function percent(value: number | null): string | null {
  return value === null ? null : `${Number((value * 100).toPrecision(6))} %`;
}
