import { deriveRequirement } from '../engine/coverage/derive.js';
import type { Plan } from '../engine/model/plan.js';
import type { Requirement } from '../engine/model/requirement.js';
import { importedRequirement } from '../engine/requirement/imported.js';
import { standaloneRequirement } from '../engine/requirement/standalone.js';
import { readRequirementCsv } from '../formats/requirement-csv.js';
import { readTextArgument } from './input.js';
import type { VerbIo } from './verb.js';

/** The requirement that a roster is held to: the file's, or the one that the plan gives by itself. */
export function requirementFor(io: VerbIo, plan: Plan, path: string | undefined): Requirement {
  return path === undefined ? deriveRequirement(plan) : importedRequirement(plan, readRequirementCsv(readTextArgument(io, path, '--requirement', 'not-csv'), path));
}

/** A requirement that belongs to no plan; null without a file. */
export function requirementAlone(io: VerbIo, path: string | undefined): Requirement | null {
  return path === undefined ? null : standaloneRequirement(readRequirementCsv(readTextArgument(io, path, '--requirement', 'not-csv'), path));
}
