import { constants, platform, setPriority } from 'node:os';
import { answerAsWorker } from '../platform/answer-as-worker.js';
import type { ServiceTask } from '../platform/service-task.js';
import { FORECAST } from './tasks/forecast.js';
import { FORECAST_ACTUALS } from './tasks/forecast-actuals.js';
import { HISTORY } from './tasks/history.js';
import { IMPORT_ROWS } from './tasks/import-rows.js';
import { PLAN } from './tasks/plan.js';
import { PLAN_FILE } from './tasks/plan-file.js';
import { ROSTER_IMPORT } from './tasks/roster-import.js';
import { STAGE } from './tasks/stage.js';
import type { Task } from './tasks/task.js';
import { VERIFY } from './tasks/verify.js';
import { VIEW } from './tasks/view.js';

/** Everything that the service computes beside its HTTP thread. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- requests of any shape, each read by its task
const TASKS: Readonly<Record<string, Task<any, any>>> = {
  forecast: FORECAST, 'forecast-actuals': FORECAST_ACTUALS, history: HISTORY,
  'import-rows': IMPORT_ROWS, plan: PLAN, 'plan-file': PLAN_FILE, 'roster-import': ROSTER_IMPORT, stage: STAGE, verify: VERIFY, view: VIEW,
};

// On Linux a priority is a thread's own: where cores are scarce, requests come before searches. Elsewhere it would slow the whole process.
if (platform() === 'linux') setPriority(0, constants.priority.PRIORITY_BELOW_NORMAL);

answerAsWorker(
  ({ task, request }: ServiceTask, control) => taskOf(task).answer(request, control) as unknown, (result, { task }) => taskOf(task).bytesOf?.(result) ?? [],
);

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- see TASKS
function taskOf(name: string): Task<any, any> {
  const task = Object.hasOwn(TASKS, name) ? TASKS[name] : undefined;
  if (task === undefined) throw new Error(`no task ${name}`);
  return task;
}
