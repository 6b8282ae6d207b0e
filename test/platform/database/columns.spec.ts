import { Between, In, IsNull, LessThan, MoreThanOrEqual } from 'typeorm';
import fc from 'fast-check';
import { insertInChunks } from '../../../src/platform/database/insert-in-chunks.js';
import { onBothDatabases } from '../../support/database.js';
import { SHOP_DATABASE, ShopRow, shop } from './shop.js';

const INSTANTS = [-62_135_596_800_000, -1, 0, 1, 1_764_000_000_123, 1_793_494_800_999, 253_402_300_799_999];

onBothDatabases('a column', (open) => {
  it('keeps an instant to the millisecond, far before and after 1970', async () => {
    const { unitOfWork, reads } = await open();
    await unitOfWork.run((manager) => manager.save(INSTANTS.map((openedAt, i) => shop(`shop-${i}`, { openedAt }))));
    const rows = await reads.run((manager) => manager.find(ShopRow, { order: { openedAt: 'ASC' } }));
    expect(rows.map((row) => row.openedAt)).toEqual(INSTANTS);
  });

  it('finds by instants, with numbers in find conditions and with dates in conditions written by hand', async () => {
    const { unitOfWork, reads } = await open();
    await unitOfWork.run((manager) => manager.save([...INSTANTS.map((openedAt, i) => shop(`shop-${i}`, { openedAt })), shop('never')]));
    await reads.run(async (manager) => {
      expect(await manager.countBy(ShopRow, { openedAt: 1_764_000_000_123 })).toBe(1);
      expect(await manager.countBy(ShopRow, { openedAt: LessThan(0) })).toBe(2);
      expect(await manager.countBy(ShopRow, { openedAt: MoreThanOrEqual(0) })).toBe(5);
      expect(await manager.countBy(ShopRow, { openedAt: Between(0, 1) })).toBe(2);
      expect(await manager.countBy(ShopRow, { openedAt: In([0, 1, 2]) })).toBe(2);
      expect(await manager.countBy(ShopRow, { openedAt: IsNull() })).toBe(1);
      const later = manager.createQueryBuilder(ShopRow, 's').where('s.openedAt > :at', { at: new Date(1_764_000_000_123) });
      expect(await later.getCount()).toBe(2);
    });
  });

  it('gives back JSON with the same keys in the same order, whatever the text holds', async () => {
    const { unitOfWork, reads } = await open();
    await fc.assert(fc.asyncProperty(fc.jsonValue(), async (data) => {
      const row = shop(`shop-${Math.random()}`, { data });
      await unitOfWork.run((manager) => insertInChunks(manager, ShopRow, [row]));
      const [found] = await reads.run((manager) => manager.findBy(ShopRow, { id: row.id }));
      expect(JSON.stringify(found.data)).toBe(JSON.stringify(data));
    }), { numRuns: 60, examples: [[{ b: 1, a: 2, 10: 3 }], ['\u0000'], ['\ud800'], ['Łódź 👩‍💻'], [''], [false], [0]] });
  });

  it('keeps bytes, fractions, flags and local dates', async () => {
    const { unitOfWork, reads } = await open();
    const photo = Buffer.from(Array.from({ length: 1024 }, (_, i) => i % 256));
    const row = shop('all', { photo, share: 0.1 + 0.2, open: false, openFrom: '2027-03-28' });
    await unitOfWork.run((manager) => manager.save(row));
    const found = await reads.run((manager) => manager.findOneByOrFail(ShopRow, { code: 'all' }));
    expect({ ...found }).toEqual({ ...row });
  });

  it('does not fail on an id that is no id', async () => {
    const { reads } = await open();
    for (const id of ['', 'x', '../etc', '\' OR 1=1', '🙂']) expect(await reads.run((manager) => manager.findOneBy(ShopRow, { id }))).toBeNull();
  });
}, SHOP_DATABASE);
