import { InputError } from '../../../src/engine/model/problem.js';
import { insertInChunks } from '../../../src/platform/database/insert-in-chunks.js';
import { openDatabase } from '../../../src/platform/database/open-database.js';
import { postgresProfile, sqliteProfile } from '../../../src/platform/database/profile.js';
import { onBothDatabases } from '../../support/database.js';
import { administer } from '../../support/test-postgres.js';
import { SHOP_DATABASE, SaleRow, ShopRow, shop } from './shop.js';

onBothDatabases('what the database says', (open) => {
  it('of a code used twice becomes a problem that shows neither statement nor values', async () => {
    const { unitOfWork } = await open();
    await unitOfWork.run((manager) => insertInChunks(manager, ShopRow, [shop('twice')]));
    const problem = await problemOf(unitOfWork.run((manager) => insertInChunks(manager, ShopRow, [shop('twice', { data: { pay: '23.50' } })])));
    expect(problem).toMatchObject({ code: 'duplicate-code', field: 'code' });
    expect(JSON.stringify(problem)).not.toMatch(/23\.50|INSERT|shops/i);
  });

  it('of two requests that take the same code at the same moment one succeeds', async () => {
    const { unitOfWork, reads } = await open();
    const ended = await Promise.allSettled(Array.from({ length: 8 }, () => unitOfWork.run((manager) => insertInChunks(manager, ShopRow, [shop('same')]))));
    expect(ended.filter((one) => one.status === 'fulfilled')).toHaveLength(1);
    expect(ended.flatMap((one) => (one.status === 'rejected' && one.reason instanceof InputError ? one.reason.problems : [])).map((one) => one.code))
      .toEqual(Array.from({ length: 7 }, () => 'duplicate-code'));
    expect(await reads.run((manager) => manager.count(ShopRow))).toBe(1);
  });

  it('of a reference to nothing, and of removing what is referred to, becomes a conflict', async () => {
    const { unitOfWork } = await open();
    const sold = shop('sold');
    const sale = Object.assign(new SaleRow(), { id: 'sale-1', shopId: sold.id, pieces: 1 });
    expect(await problemOf(unitOfWork.run((manager) => insertInChunks(manager, SaleRow, [sale])))).toMatchObject({ code: 'conflict' });
    await unitOfWork.run(async (manager) => {
      await insertInChunks(manager, ShopRow, [sold]);
      await insertInChunks(manager, SaleRow, [sale]);
    });
    expect(await problemOf(unitOfWork.run((manager) => manager.delete(ShopRow, { id: sold.id })))).toMatchObject({ code: 'conflict' });
  });

  it('of a value that a column cannot hold is never a fault of ours', async () => {
    const { unitOfWork, reads, profile } = await open();
    const rows = [shop('many', { stock: 2 ** 40 }), shop('nul\u0000')];
    const codes = [];
    for (const row of rows) codes.push(await problemOf(unitOfWork.run((manager) => insertInChunks(manager, ShopRow, [row]))));
    codes.push(await problemOf(reads.run((manager) => manager.findBy(ShopRow, { code: 'nul\u0000' }))));
    // SQLite takes both.
    const refused = expect.objectContaining({ code: 'out-of-range' }) as unknown;
    expect(codes).toEqual(profile.driver === 'postgres' ? [refused, refused, refused] : ['no error', 'no error', 'no error']);
  });

  it('is no problem of the user when the program is at fault', async () => {
    const { unitOfWork } = await open();
    await expect(unitOfWork.run((manager) => manager.query('SELECT * FROM "nothing_of_that_name"'))).rejects.not.toBeInstanceOf(InputError);
    await expect(unitOfWork.run(() => Promise.reject(new TypeError('a fault')))).rejects.toThrow(TypeError);
  });

  it('after connections broke in the middle is "not ready" once, and the next request is served', async () => {
    const { unitOfWork, reads, profile } = await open();
    // SQLite is a library: there is no connection to break.
    if (profile.driver === 'sqlite') return expect(profile.manyProcesses).toBe(false);
    await reads.run((manager) => manager.count(ShopRow));
    const broken = problemOf(unitOfWork.run(async (manager) => {
      await insertInChunks(manager, ShopRow, [shop('lost')]);
      await administer(profile.url, 'SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()');
      await insertInChunks(manager, ShopRow, [shop('lost too')]);
    }));
    expect(await broken).toMatchObject({ code: 'not-ready' });
    await unitOfWork.run((manager) => insertInChunks(manager, ShopRow, [shop('after')]));
    expect((await reads.run((manager) => manager.find(ShopRow))).map((row) => row.code)).toEqual(['after']);
  });
}, SHOP_DATABASE);

describe('a database that cannot be opened', () => {
  it.each([
    ['a PostgreSQL where nobody listens', postgresProfile('postgres://u:secret-word@127.0.0.1:1/none')],
    ['a folder where the SQLite file belongs', sqliteProfile('/')],
    ['a SQLite file inside a file', sqliteProfile('/dev/null/sunshift.db')],
  ])('is told as not ready: %s', async (_name, profile) => {
    const problem = await problemOf(openDatabase(profile, SHOP_DATABASE));
    expect(problem).toMatchObject({ code: 'not-ready' });
    expect(JSON.stringify(problem)).not.toContain('secret-word');
  });
});

async function problemOf(work: Promise<unknown>): Promise<unknown> {
  const error: unknown = await work.then(() => 'no error', (reason: unknown) => reason);
  return error instanceof InputError ? error.problems[0] : error;
}
