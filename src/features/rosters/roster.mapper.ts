import { isoUtc } from '../../engine/time/iso.js';
import type { PublicationView, RosterView } from './dto/roster-view.js';
import type { StoredRoster } from './roster.entity.js';

export function rosterView(row: StoredRoster): RosterView {
  const { id, code, version, planCode, state, horizonStart, horizonEnd, jobId, summary } = row;
  const { outcome, openHours, atLeastOpenHours, exposureHours, money, costMinor, run, inputHash, requirementHash, versions, boundOf = null } = summary;
  return {
    id, code, version, plan: planCode, state, outcome, start: horizonStart, end: horizonEnd, openHours, atLeastOpenHours, exposureHours, money, costMinor, run, boundOf,
    inputHash, requirementHash, versions, jobId: jobId === '' ? null : jobId, createdAt: isoUtc(row.createdAt), updatedAt: isoUtc(row.updatedAt), publishedAt: instantOf(row.publishedAt),
  };
}

export function publicationView({ code, state, publishedAt }: StoredRoster, shifts: number): PublicationView {
  return { roster: code, state, publishedAt: instantOf(publishedAt), shifts };
}

function instantOf(at: number | null): string | null {
  return at === null ? null : isoUtc(at);
}
