import fc from 'fast-check';
import { afterCommit } from '../../../src/platform/database/inside-unit.js';
import { insertInChunks } from '../../../src/platform/database/insert-in-chunks.js';
import { type OpenDatabase, onBothDatabases } from '../../support/database.js';
import { SHOP_DATABASE, SaleRow, ShopRow, shop } from './shop.js';

onBothDatabases('requests at the same time', (open) => {
  it('a plain save during another request that is rolled back survives', async () => {
    const { unitOfWork, reads } = await open();
    const doomedHasWritten = signal();
    const failNow = signal();
    const doomed = unitOfWork.run(async (manager) => {
      await manager.save(shop('doomed'));
      doomedHasWritten.give();
      await failNow.given;
      throw new Error('the doomed one fails');
    });
    await doomedHasWritten.given;
    const saved = unitOfWork.run((manager) => manager.save(shop('plain')));
    failNow.give();
    await expect(doomed).rejects.toThrow('the doomed one fails');
    await saved;
    expect(await codes({ reads })).toEqual(['plain']);
  });

  it('readers never see rows that are not committed, nor wait for them', async () => {
    const { unitOfWork, reads } = await open();
    const hasWritten = signal();
    const goOn = signal();
    const writing = unitOfWork.run(async (manager) => {
      await manager.save([shop('one'), shop('two')]);
      hasWritten.give();
      await goOn.given;
    });
    await hasWritten.given;
    expect(await codes({ reads })).toEqual([]);
    expect(await reads.snapshot((manager) => manager.count(ShopRow))).toBe(0);
    goOn.give();
    await writing;
    expect(await codes({ reads })).toEqual(['one', 'two']);
    expect(await reads.snapshot((manager) => manager.count(ShopRow))).toBe(2);
  });

  it('50 writers at once lose nothing', async () => {
    const { unitOfWork, reads } = await open();
    const counter = await unitOfWork.run((manager) => manager.save(shop('counter')));
    await Promise.all(Array.from({ length: 50 }, (_, i) => unitOfWork.run(async (manager) => {
      await insertInChunks(manager, ShopRow, [shop(`shop-${i}`)]);
      await manager.increment(ShopRow, { id: counter.id }, 'stock', 1);
    })));
    expect(await reads.run((manager) => manager.count(ShopRow))).toBe(51);
    expect((await reads.run((manager) => manager.findOneByOrFail(ShopRow, { id: counter.id }))).stock).toBe(50);
  });

  it('of 50 writers who read the same version exactly one wins, whoever it is', async () => {
    const { unitOfWork, reads } = await open();
    const row = await unitOfWork.run((manager) => manager.save(shop('contested')));
    const won = await Promise.all(Array.from({ length: 50 }, (_, i) => unitOfWork.run(async (manager) => {
      const { affected } = await manager.update(ShopRow, { id: row.id, version: 1 }, { version: 2, stock: i });
      return affected === 1;
    })));
    expect(won.filter(Boolean)).toHaveLength(1);
    expect((await reads.run((manager) => manager.findOneByOrFail(ShopRow, { id: row.id }))).stock).toBe(won.indexOf(true));
  });

  it('any mixture of units that succeed and units that fail leaves exactly what the successful ones wrote', async () => {
    const database = await open();
    let failures = 0;
    const unit = fc.record({ rows: fc.integer({ min: 1, max: 4 }), fails: fc.boolean(), pauses: fc.integer({ min: 0, max: 3 }) });
    await fc.assert(fc.asyncProperty(fc.array(unit, { minLength: 1, maxLength: 12 }), async (units) => {
      await database.unitOfWork.run((manager) => manager.clear(SaleRow).then(() => manager.createQueryBuilder().delete().from(ShopRow).execute()));
      const ended = await Promise.allSettled(units.map((told, u) => database.unitOfWork.run(async (manager) => {
        for (let r = 0; r < told.rows; r++) {
          await manager.save(shop(`${u}-${r}`));
          for (let p = 0; p < told.pauses; p++) await new Promise((resolve) => void setImmediate(resolve));
        }
        if (told.fails) throw new Error('fails');
      })));
      expect(ended.map((one) => one.status)).toEqual(units.map((told) => (told.fails ? 'rejected' : 'fulfilled')));
      failures += units.filter((told) => told.fails).length;
      const expected = units.flatMap((told, u) => (told.fails ? [] : Array.from({ length: told.rows }, (_, r) => `${u}-${r}`)));
      expect(await codes(database)).toEqual(expected.sort());
    }), { numRuns: 25, seed: 7 });
    expect(failures).toBeGreaterThan(30);
  });

  it('a read is served during an import of 10,000 rows, which then appears whole', async () => {
    const { unitOfWork, reads } = await open();
    const rows = Array.from({ length: 10_000 }, (_, i) => shop(`shop-${i}`, { stock: i }));
    let importing = true;
    const importDone = unitOfWork.run((manager) => insertInChunks(manager, ShopRow, rows)).finally(() => {
      importing = false;
    });
    const seen = new Set<number>();
    let readsMeanwhile = 0;
    while (importing) {
      const count = await reads.run((manager) => manager.count(ShopRow));
      if (importing) readsMeanwhile++;
      seen.add(count);
      await new Promise((resolve) => void setImmediate(resolve));
    }
    await importDone;
    seen.add(await reads.run((manager) => manager.count(ShopRow)));
    expect(readsMeanwhile).toBeGreaterThanOrEqual(10);
    expect([...seen].sort((a, b) => a - b)).toEqual([0, 10_000]);
  });

  it('all statements of a snapshot see the same moment, while plain reads see what came after', async () => {
    const { unitOfWork, reads } = await open();
    await unitOfWork.run((manager) => manager.save(shop('before')));
    await reads.snapshot(async (manager) => {
      expect(await manager.count(ShopRow)).toBe(1);
      await unitOfWork.run((writer) => writer.save(shop('meanwhile')));
      expect(await manager.count(ShopRow)).toBe(1);
      expect(await codes({ reads })).toEqual(['before', 'meanwhile']);
    });
    expect(await reads.snapshot((manager) => manager.count(ShopRow))).toBe(2);
  });

  it('the read connection refuses to write', async () => {
    const { reads } = await open();
    await expect(reads.run((manager) => manager.save(shop('smuggled')))).rejects.toThrow();
    await expect(reads.snapshot((manager) => manager.save(shop('smuggled')))).rejects.toThrow();
    expect(await codes({ reads })).toEqual([]);
  });
}, SHOP_DATABASE);

onBothDatabases('a unit of work', (open) => {
  it('refuses a unit or a read connection inside itself, at once and without harm', async () => {
    const { unitOfWork, reads } = await open();
    await expect(unitOfWork.run(() => unitOfWork.run(() => Promise.resolve()))).rejects.toThrow(/inside a unit of work/);
    await expect(unitOfWork.run(() => reads.run(() => Promise.resolve()))).rejects.toThrow(/inside a unit of work/);
    await unitOfWork.run((manager) => manager.save(shop('after')));
    expect(await codes({ reads })).toEqual(['after']);
  });

  it('lets what it started, and what outlives it, write later', async () => {
    const { unitOfWork, reads } = await open();
    const ended = signal();
    let later: Promise<unknown> = Promise.resolve();
    await unitOfWork.run((manager) => {
      later = ended.given.then(() => unitOfWork.run((own) => own.save(shop('later'))));
      return manager.save(shop('first'));
    });
    ended.give();
    await later;
    expect(await codes({ reads })).toEqual(['first', 'later']);
  });

  it('tells once what was committed, in order, when others can read it, and never what was rolled back', async () => {
    const { unitOfWork, reads } = await open();
    const told: Promise<string[]>[] = [];
    const tell = (): void => void told.push(codes({ reads }));
    await unitOfWork.run(async (manager) => {
      afterCommit(tell);
      await manager.save(shop('kept'));
    });
    await expect(unitOfWork.run(async (manager) => {
      afterCommit(tell);
      await manager.save(shop('dropped'));
      throw new Error('rolled back');
    })).rejects.toThrow('rolled back');
    expect(await Promise.all(told)).toEqual([['kept']]);
    expect(() => afterCommit(tell)).toThrow(/outside a unit of work/);
  });

  it('runs first come, first served where the database takes one writer at a time', async () => {
    const { unitOfWork, profile } = await open();
    const order: number[] = [];
    await Promise.all(Array.from({ length: 20 }, (_, i) => unitOfWork.run(async (manager) => {
      await manager.save(shop(`shop-${i}`));
      order.push(i);
    })));
    const asked = Array.from({ length: 20 }, (_, i) => i);
    expect(profile.concurrentWrites ? [...order].sort((a, b) => a - b) : order).toEqual(asked);
  });
}, SHOP_DATABASE);

async function codes({ reads }: Pick<OpenDatabase, 'reads'>): Promise<string[]> {
  return (await reads.run((manager) => manager.find(ShopRow))).map((row) => row.code).sort();
}

function signal(): { readonly given: Promise<void>; give(): void } {
  let give!: () => void;
  const given = new Promise<void>((resolve) => {
    give = resolve;
  });
  return { given, give: () => give() };
}
