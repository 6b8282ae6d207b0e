import { onBothDatabases } from '../support/database.js';
import { type RunningService, startService } from '../support/service.js';

onBothDatabases('the health of the service', (open) => {
  let service: RunningService;
  beforeAll(async () => {
    service = await startService(await open());
  });
  afterAll(() => service.close());

  it('is 200 once it serves, with the versions that certificates name', async () => {
    const response = await fetch(`${service.url}/api/v1/health`);
    expect([response.status, await response.json()]).toEqual([200, { status: 'ready', engine: '0.1.0', tzdata: process.versions.tz }]);
  });
});
