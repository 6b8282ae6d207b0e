import { isoUtc } from '../../engine/time/iso.js';
import type { PlanItemView, PlanView } from './dto/plan-view.js';
import type { StoredPlan } from './plan.entity.js';
import type { PlanWithInputs } from './plans.service.js';

export function planItemView({ id, code, version, name, horizonStart, horizonDays, currency, agents, createdAt, updatedAt }: StoredPlan): PlanItemView {
  return { id, code, version, name, start: horizonStart, days: horizonDays, currency, agents, createdAt: isoUtc(createdAt), updatedAt: isoUtc(updatedAt) };
}

export function planView({ plan, inputs }: PlanWithInputs): PlanView {
  const files = inputs.files.map(({ path, source, sha256, bytes }) => ({ path, source, sha256, bytes }));
  return { ...planItemView(plan), inputHash: inputs.inputHash, files };
}
