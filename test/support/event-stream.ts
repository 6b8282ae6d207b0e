export interface HeardEvent {
  readonly id: number;
  readonly type: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** Reads a stream of server-sent events as browsers do; ends when the server does, or after the event that `last` accepts. */
export async function hear(url: string, lastEventId?: number, last: (event: HeardEvent) => boolean = () => false): Promise<readonly HeardEvent[]> {
  const response = await fetch(url, { headers: lastEventId === undefined ? {} : { 'Last-Event-ID': String(lastEventId) } });
  if (response.status === 204) return [];
  expect([response.status, response.headers.get('content-type')]).toEqual([200, 'text/event-stream; charset=utf-8']);
  const events: HeardEvent[] = [];
  const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader();
  let rest = '';
  for (;;) {
    const { value, done } = await reader.read();
    if (done) return events;
    const blocks = (rest + value).split('\n\n');
    rest = blocks.pop()!;
    for (const block of blocks) {
      const fields = Object.fromEntries(block.split('\n').map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 2)]));
      if (fields.data === undefined) continue;
      events.push({ id: Number(fields.id), type: fields.event, data: JSON.parse(fields.data) as HeardEvent['data'] });
      if (!last(events.at(-1)!)) continue;
      await reader.cancel();
      return events;
    }
  }
}
