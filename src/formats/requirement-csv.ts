import { InputError, type Problem, problemOf } from '../engine/model/problem.js';
import type { QueueRequirement, Requirement, RequirementCell, RequirementRow } from '../engine/model/requirement.js';
import { cellStart } from '../engine/time/grid.js';
import { isoUtc } from '../engine/time/iso.js';
import { naiveInstant, parseStamp } from '../engine/time/stamp.js';
import { type NumberLimits, readNumberInto } from './csv-number.js';
import { readCsvTable } from './csv-table.js';
import { csvText } from './csv-text.js';

/** Columns of a requirement that every version wrote. */
export const REQUIREMENT_COLUMNS = [
  'start_utc', 'queue', 'volume', 'aht_s', 'offered_erlangs', 'agents', 'agents_fractional', 'scheduled', 'minimum', 'required',
  'service_level', 'asa_s', 'occupancy', 'binding',
] as const;
/** What stands behind the figures: written behind the others, and absent from files of earlier versions. */
export const REQUIREMENT_DETAIL_COLUMNS = [
  'abandonment', 'model', 'service_level_definition', 'asa_definition', 'load_basis', 'design_erlangs', 'modified_erlangs', 'lag_max_erlangs', 'agents_stationary',
  'slot_occupancy', 'deferred_contacts',
] as const;

/** More people than any roster holds; it keeps a typed date or phone number out of the column. */
const PEOPLE: NumberLimits = { min: 0, max: 1_000_000, whole: true, hint: 'Write a whole number of agents; 0 where nobody is required.' };

/**
 * requirement.csv (docs/formats/requirement.md): queues in plan order, each with its demand intervals in time order; numbers with all their digits, so
 * that reading them back gives the same values; empty where the model says nothing. LF at line ends.
 */
export function requirementCsv(requirement: Requirement): string {
  const header = [...REQUIREMENT_COLUMNS, ...REQUIREMENT_DETAIL_COLUMNS, 'definition'];
  return csvText(header, requirement.queues, (queue) => queue.cells.map((cell, i) => [
    isoUtc(cellStart(requirement.grid, i)), queueCell(queue.queue), String(cell.volume), String(cell.ahtSeconds), String(cell.offeredErlangs),
    String(cell.agents), String(cell.agentsFractional), String(cell.scheduled), String(cell.minimum), String(cell.required),
    optional(cell.serviceLevel), optional(cell.asaSeconds), optional(cell.occupancy), cell.binding, ...detailCells(queue, cell), queue.definition ?? queue.model,
  ]));
}

function detailCells({ model, staffedBy }: QueueRequirement, { abandonment, slotOccupancy, deferredContacts, varying }: RequirementCell): readonly string[] {
  return [
    optional(abandonment ?? null), model, staffedBy?.serviceLevelDefinition ?? '', staffedBy?.asaDefinition ?? '', staffedBy?.loadBasis ?? '',
    ...[varying?.designErlangs, varying?.modifiedErlangs, varying?.lagMaxErlangs, varying?.agentsStationary, slotOccupancy, deferredContacts]
      .map((value) => optional(value ?? null)),
  ];
}

/**
 * Reads a requirement: start_utc, queue and required are needed, agents (need before shrinkage) is read where it is there, other columns are not.
 * All rows or none: throws InputError with every finding (not-csv, wrong-header, ragged-row, bad-time, bad-row, wrong-type, not-finite, out-of-range).
 * Whether the rows fit a plan is for importedRequirement to say.
 */
export function readRequirementCsv(text: string, file: string): readonly RequirementRow[] {
  const problems: Problem[] = [];
  const table = readCsvTable(text, file, { required: ['start_utc', 'queue', 'required'] }, problems);
  const rows = table.rows.map(({ line, cells }): RequirementRow => {
    const stamp = parseStamp(cells.start_utc);
    if (stamp === null) {
      problems.push(problemOf('bad-time', `line ${line}, column start_utc`, cells.start_utc,
        'A stamp is YYYY-MM-DDTHH:MM in UTC, with or without Z.', 'Correct the stamp; local times and offsets are not read here.'));
    }
    if (cells.queue === '') problems.push(problemOf('bad-row', `line ${line}, column queue`, '', 'Every row names its queue.',
      'Write the code that the plan gives it.'));
    const agents = cells.agents ?? '';
    return {
      line,
      startMs: stamp === null ? NaN : naiveInstant(stamp),
      queue: fromQueueCell(cells.queue),
      required: readNumberInto(problems, cells.required, `line ${line}, column required`, PEOPLE),
      agents: agents === '' ? null : readNumberInto(problems, agents, `line ${line}, column agents`, PEOPLE),
    };
  });
  if (problems.length > 0) throw new InputError(problems);
  return rows;
}

function optional(value: number | null): string {
  return value === null ? '' : String(value);
}

/** Text that a spreadsheet would run as a formula gets a leading apostrophe, which reading takes off again. */
function queueCell(code: string): string {
  return /^[=+\-@\t\r]/.test(code) ? `'${code}` : code;
}

function fromQueueCell(text: string): string {
  return /^'[=+\-@\t\r]/.test(text) ? text.slice(1) : text;
}
