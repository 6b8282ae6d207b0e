import { InputError } from '../../engine/model/problem.js';
import { readObject } from '../../formats/fields/read-object.js';
import { HistoryInput } from '../../formats/plan/history.js';
import type { Query } from '../../platform/http/query.js';
import type { HistorySettings } from '../../platform/history-request.js';

export const SETTING_NAMES = ['zone', 'intervalMinutes', 'column', 'countIsHandledOnly'] as const;
export const UPLOAD_NAMES = ['code', ...SETTING_NAMES] as const;
export type UploadQuery = Query<(typeof UPLOAD_NAMES)[number]>;

/** The parameters of an upload, judged like an entry of a plan's `histories`. Throws InputError with every finding. */
export function readUploadQuery(query: UploadQuery): { readonly code: string; readonly settings: HistorySettings } {
  const { code, zone, intervalMinutes, column, countIsHandledOnly } = query;
  const json = {
    code, zone, file: 'upload.csv', ...(column === undefined ? {} : { column }),
    ...(intervalMinutes === undefined ? {} : { intervalMinutes: /^\d{1,9}$/.test(intervalMinutes) ? Number(intervalMinutes) : intervalMinutes }),
    ...(countIsHandledOnly === undefined ? {} : { countIsHandledOnly: { true: true, false: false }[countIsHandledOnly] ?? countIsHandledOnly }),
  };
  const { value, problems } = readObject(HistoryInput, json, 'query');
  if (problems.length > 0) throw new InputError(problems);
  const settings = { zone: value.zone, intervalMinutes: value.intervalMinutes ?? null, column: value.column ?? null, countIsHandledOnly: value.countIsHandledOnly };
  return { code: value.code, settings };
}
