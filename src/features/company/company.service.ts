import { Injectable } from '@nestjs/common';
import { InputError } from '../../engine/model/problem.js';
import { readObject } from '../../formats/fields/read-object.js';
import { PlanInput } from '../../formats/plan/plan.js';
import { ReadConnection } from '../../platform/database/read-connection.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import type { ImportReport } from '../shared/import-nouns.js';
import { LISTS, PARTS } from './parts.js';
import { type PlanChoice, planOfNouns, readFrame } from './plan-of-nouns.js';
import { nounsForPlan } from './nouns-for-plan.js';

export type CompanyReport = Readonly<Record<string, ImportReport>>;

/** All nouns together: out of a plan file, and into one. */
@Injectable()
export class CompanyService {
  constructor(private readonly writes: UnitOfWork, private readonly reads: ReadConnection) {}

  /** Takes the seven lists of a plan file into the store, all or none. Throws InputError with every finding, at `agents[3].site`. */
  async import(json: unknown): Promise<CompanyReport> {
    const { problems: ofPlan } = readObject(PlanInput, json, 'plan');
    const plan = json as Readonly<Record<string, unknown>>;
    const others = ofPlan.filter(({ field }) => !LISTS.includes(field.split(/[.[]/)[0]));
    const judged = others.some(({ field }) => field === 'plan') ? [] : await Promise.all(PARTS.map((part) => part.judge(listOf(plan[part.list]))));
    const shapeless = ofPlan.filter(({ field }) => LISTS.includes(field) && !Array.isArray(plan[field]));
    const problems = [...others, ...shapeless, ...judged.flatMap((part) => part.problems)];
    if (problems.length > 0) throw new InputError(problems);
    const now = Date.now();
    return this.writes.run(async (manager) => {
      const report: Record<string, ImportReport> = {};
      for (const [i, part] of PARTS.entries()) report[part.list] = await judged[i].write(manager, now);
      return report;
    });
  }

  /** A plan file of a frame (horizon, settings, histories) and the nouns that are stored. Throws InputError with every finding. */
  async plan(json: unknown, choice: PlanChoice): Promise<PlanInput> {
    const frame = readFrame(json);
    return planOfNouns(frame, await this.reads.snapshot((manager) => nounsForPlan(manager, frame.start)), choice);
  }
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? (value as readonly unknown[]) : [];
}
