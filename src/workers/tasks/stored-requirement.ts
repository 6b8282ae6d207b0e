import type { Plan } from '../../engine/model/plan.js';
import type { Requirement, RequirementCell } from '../../engine/model/requirement.js';
import { staffedAs } from '../../engine/requirement/deferred/as-live.js';
import { gridOver } from '../../engine/time/grid.js';
import { readCsvTable } from '../../formats/csv-table.js';
import { REQUIREMENT_COLUMNS } from '../../formats/requirement-csv.js';

/** requirement.csv as we wrote it, back into the requirement: numbers stand there with all their digits, queues in plan order, each in time order. */
export function storedRequirement(plan: Plan, csv: string, hash: string): Requirement {
  const { rows } = readCsvTable(csv, 'requirement.csv', { required: REQUIREMENT_COLUMNS }, []);
  const grid = gridOver(plan.horizon, plan.demandIntervalMinutes);
  const queues = plan.queues.map(({ code, staffing }, i) => ({
    queue: code, model: staffedAs(staffing, plan.demandIntervalMinutes).kind, cells: rows.slice(i * grid.cells, (i + 1) * grid.cells).map(({ cells }) => cellOf(cells)),
  }));
  return { grid, queues, hash };
}

function cellOf(cells: Readonly<Record<string, string>>): RequirementCell {
  const number = (name: (typeof REQUIREMENT_COLUMNS)[number]): number => Number(cells[name]);
  const maybe = (name: (typeof REQUIREMENT_COLUMNS)[number]): number | null => (cells[name] === '' ? null : Number(cells[name]));
  return {
    volume: number('volume'), ahtSeconds: number('aht_s'), offeredErlangs: number('offered_erlangs'), agents: number('agents'), agentsFractional: number('agents_fractional'),
    scheduled: number('scheduled'), minimum: number('minimum'), required: number('required'), serviceLevel: maybe('service_level'), asaSeconds: maybe('asa_s'),
    occupancy: maybe('occupancy'), ...detailsOf(cells), binding: cells.binding as RequirementCell['binding'],
  };
}

/** Columns that files of earlier versions do not have. */
function detailsOf(cells: Readonly<Record<string, string | undefined>>): Pick<RequirementCell, 'abandonment' | 'slotOccupancy' | 'deferredContacts' | 'varying'> {
  const { abandonment, design_erlangs: design, modified_erlangs: modified, lag_max_erlangs: lagMax, agents_stationary: stationary } = cells;
  const { slot_occupancy: slots, deferred_contacts: deferred } = cells;
  return {
    ...(abandonment === undefined ? {} : { abandonment: abandonment === '' ? null : Number(abandonment) }),
    ...(slots === undefined || slots === '' ? {} : { slotOccupancy: Number(slots) }), ...(deferred === undefined || deferred === '' ? {} : { deferredContacts: Number(deferred) }),
    ...(design === undefined || design === '' ? {} : {
      varying: { designErlangs: Number(design), modifiedErlangs: Number(modified), lagMaxErlangs: Number(lagMax), agentsStationary: Number(stationary) },
    }),
  };
}
