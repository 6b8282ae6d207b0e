/** What a warm thread of the service is asked: a task by name (src/workers/tasks) and its request. */
export interface ServiceTask<Request = unknown> {
  readonly task: string;
  readonly request: Request;
}
