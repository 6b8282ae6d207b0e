import { API_ROUTES, misfits, successOf } from '../support/api-document.js';
import { ExampleRunner, type ExampleAnswer } from '../support/api-examples.js';
import { onBothDatabases } from '../support/database.js';
import { startService } from '../support/service.js';

describe('openapi.json', () => {
  it.each(API_ROUTES.map((route) => [`${route.method.toUpperCase()} ${route.path}`, route] as const))('tells of %s what it does, an example, its errors', (_, route) => {
    const success = successOf(route);
    const contents = [...Object.values(success.content), ...Object.values(route.requestBody?.content ?? {})];
    expect(route.summary).toMatch(/^[A-Z].{4,80}[^.]$/);
    expect(contents.every((content) => content.example !== undefined)).toBe(true);
    expect(contents.length > 0 || success.status === 204).toBe(true);
    expect(Object.keys(route.responses).filter((status) => /^[45]/.test(status)).length).toBeGreaterThanOrEqual(4);
  });

  it('shows examples that fit its own schemas', () => {
    const wrong = API_ROUTES.flatMap((route) => [...Object.entries(successOf(route).content), ...Object.entries(route.requestBody?.content ?? {})]
      .filter(([mediaType]) => /json$/.test(mediaType))
      .flatMap(([, { schema, example }]) => misfits(schema, example).map((misfit) => `${route.operationId}: ${misfit}`)));
    expect(wrong).toEqual([]);
  });
});

onBothDatabases('the examples of openapi.json', (open) => {
  it('do what they say when they are sent one after another', async () => {
    const service = await startService(await open());
    const answers = await new ExampleRunner(service.url).runAll();
    await service.close();
    expect(answers.flatMap(disappointments)).toEqual([]);
    expect(answers.length).toBe(API_ROUTES.length);
  });
});

function disappointments({ route, status, mediaType, text }: ExampleAnswer): readonly string[] {
  const documented = successOf(route);
  const name = `${route.method.toUpperCase()} ${route.path}`;
  if (status !== documented.status) return [`${name}: ${status} instead of ${documented.status}: ${text.slice(0, 300)}`];
  if (Object.keys(documented.content).length === 0) return text === '' ? [] : [`${name}: a body where none is documented`];
  const content = documented.content[mediaType];
  if (content === undefined) return [`${name}: ${mediaType} is not documented`];
  return /json$/.test(mediaType) ? misfits(content.schema, JSON.parse(text)).map((misfit) => `${name}: ${misfit}`) : [];
}
