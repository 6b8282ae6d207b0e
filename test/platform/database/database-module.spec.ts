import { Injectable, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { ArtefactStore } from '../../../src/platform/database/artefact-store.js';
import { DatabaseModule } from '../../../src/platform/database/database.module.js';
import { insertInChunks } from '../../../src/platform/database/insert-in-chunks.js';
import { ReadConnection } from '../../../src/platform/database/read-connection.js';
import { UnitOfWork } from '../../../src/platform/database/unit-of-work.js';
import { onBothEmptyPlaces } from '../../support/database.js';
import { SHOP_DATABASE, ShopRow, shop } from './shop.js';

/** As a feature asks for them: by class, without importing the module. */
@Injectable()
class Shops {
  constructor(readonly unitOfWork: UnitOfWork, readonly reads: ReadConnection, readonly artefacts: ArtefactStore) {}
}

@Module({ providers: [Shops] })
class ShopsModule {}

onBothEmptyPlaces('the database module', (place) => {
  it('makes the tables, gives its services to every module, and lets go of the database when the service stops', async () => {
    const profile = await place();
    const start = async () => NestFactory.createApplicationContext({ module: ShopsModule, imports: [DatabaseModule.open(profile, SHOP_DATABASE)] }, { logger: false });
    const first = await start();
    await first.get(Shops).unitOfWork.run((manager) => insertInChunks(manager, ShopRow, [shop('kept')]));
    await first.close();
    await expect(first.get(Shops).reads.run((manager) => manager.count(ShopRow))).rejects.toThrow();
    const second = await start();
    expect(await second.get(Shops).reads.run((manager) => manager.count(ShopRow))).toBe(1);
    expect(await second.get(Shops).artefacts.get('none')).toBeNull();
    await second.close();
  });
});
