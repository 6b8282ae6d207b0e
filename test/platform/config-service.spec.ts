import { bindRule, readServiceConfig } from '../../src/platform/config-service.js';
import type { InputError } from '../../src/engine/model/problem.js';

const fieldsOf = (env: Record<string, string>): readonly string[] => {
  try {
    readServiceConfig(env);
    return [];
  } catch (error) {
    return (error as InputError).problems.map((p) => p.field);
  }
};

describe('settings of the service', () => {
  it('have defaults: SQLite in ./data, this machine only', () => {
    expect(readServiceConfig({})).toMatchObject({ port: 3000, host: '127.0.0.1', dataDir: './data', databaseUrl: null, logLevel: 'info', requestsPerMinute: 6000, maxUploadBytes: 64_000_000 });
    expect(readServiceConfig({}).workers).toBeGreaterThanOrEqual(1);
  });

  it('are told all at once where they are wrong', () => {
    const env = { PORT: '99999', SUNSHIFT_WORKERS: '0', SUNSHIFT_LOG_LEVEL: 'loud', DATABASE_URL: 'mysql://x', SUNSHIFT_COLOUR: 'red', SUNSHIFT_REQUESTS_PER_MINUTE: '-1' };
    expect(fieldsOf(env)).toEqual(['SUNSHIFT_COLOUR', 'PORT', 'SUNSHIFT_REQUESTS_PER_MINUTE', 'SUNSHIFT_WORKERS', 'SUNSHIFT_LOG_LEVEL', 'DATABASE_URL']);
  });

  it('never show the password of a database', () => {
    try {
      readServiceConfig({ DATABASE_URL: 'mysql://root:geheim@db' });
    } catch (error) {
      expect(JSON.stringify((error as InputError).problems)).not.toMatch(/geheim/);
    }
    expect.assertions(1);
  });
});

describe('the address', () => {
  it.each([
    [null, false, '127.0.0.1', /no accounts/],
    [null, true, '127.0.0.1', /HOST together with/],
    ['0.0.0.0', false, '127.0.0.1', /HOST 0\.0\.0\.0 is not used because SUNSHIFT_TRUSTED_NETWORK is not yes/],
    ['0.0.0.0', true, '0.0.0.0', /SUNSHIFT_TRUSTED_NETWORK=yes vouches/],
    ['::1', false, '::1', /this machine only/],
    ['localhost', false, 'localhost', /this machine only/],
    ['127.0.0.1.evil.example', false, '127.0.0.1', /not used/],
  ] as const)('for HOST %p with a trusted network %p is %s, and it is said why', (host, trusted, expected, why) => {
    const rule = bindRule(host, trusted);
    expect(rule.host).toBe(expected);
    expect(rule.whyHost).toMatch(why);
  });
});
