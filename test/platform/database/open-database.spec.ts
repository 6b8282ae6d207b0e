import { ArtefactStore } from '../../../src/platform/database/artefact-store.js';
import { packArtefact } from '../../../src/platform/database/pack-artefact.js';
import { onBothDatabases } from '../../support/database.js';

onBothDatabases('a database', (open) => {
  it('begins empty and gives back what was put', async () => {
    const database = await open();
    const store = new ArtefactStore(database.reads);
    const packed = await packArtefact({ kind: 'certificate', ownerId: 'roster-1', plain: '{"a":1}', createdAt: 1_764_000_000_123 });
    expect(await store.get(packed.id)).toBeNull();
    await database.unitOfWork.run((manager) => store.put(manager, packed));
    expect((await store.get(packed.id))?.toString()).toBe('{"a":1}');
    const notes = await database.reads.run((manager) => store.ofOwner(manager, 'roster-1'));
    expect(notes).toMatchObject([{ id: packed.id, kind: 'certificate', ownerId: 'roster-1', createdAt: 1_764_000_000_123, sha256: packed.sha256, plainLength: 7 }]);
  });
});
