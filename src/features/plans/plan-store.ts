import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { ServiceConfig } from '../../platform/config-service.js';
import { ArtefactStore } from '../../platform/database/artefact-store.js';
import type { ArtefactRow } from '../../platform/database/artefact.entity.js';
import { newId } from '../../platform/database/new-id.js';
import { packArtefact } from '../../platform/database/pack-artefact.js';
import { ReadConnection } from '../../platform/database/read-connection.js';
import { SERVICE_CONFIG } from '../../platform/http/service-config.js';
import { SideThreads } from '../../platform/jobs/side-threads.js';
import type { PlanQuestion, PlanQuestions, PlanRequest, PlanWorld } from '../../platform/plan-reading.js';
import { HistoriesService } from '../histories/histories.service.js';
import { type FileSource, type InputFile, PlanInputs } from './plan-inputs.entity.js';
import { type ReadPlan, type SentPlan, readPlanSource, sha256Of } from './plan-source.js';
import { publishedTail } from './published-schedule.js';

/** Inputs that are ready to be written, in a unit of work that then is short. */
export interface PackedInputs {
  readonly row: PlanInputs;
  readonly artefacts: readonly ArtefactRow[];
  /** The same bytes unpacked, for who works with them at once. */
  readonly sent: SentPlan;
}

/** The bytes of plans: judged, packed, written once and read back. */
@Injectable()
export class PlanStore {
  constructor(
    private readonly reads: ReadConnection, private readonly artefacts: ArtefactStore, private readonly histories: HistoriesService,
    private readonly threads: SideThreads, @Inject(SERVICE_CONFIG) private readonly config: ServiceConfig,
  ) {}

  /** Throws InputError with everything that is wrong with the plan and its files. */
  judge(sent: SentPlan): Promise<ReadPlan> {
    return readPlanSource(sent, {
      history: (code) => this.histories.fileOf(code),
      published: (world) => this.reads.run((manager) => publishedTail(manager, world)),
    }, {
      names: (text) => this.ask('names', { text }),
      facts: (text, files) => this.ask('facts', { text, files, limitMegabytes: this.config.maxUploadBytes / 1_000_000 }),
    });
  }

  /** Beside the HTTP thread. */
  ask<K extends PlanQuestion>(kind: K, ask: PlanQuestions[K]['ask']): Promise<PlanQuestions[K]['answer']> {
    return this.threads.run<PlanRequest<K>, PlanQuestions[K]['answer']>('plan', { kind, ask });
  }

  async pack(planId: string, { text, facts, files }: ReadPlan, createdAt: number): Promise<PackedInputs> {
    const id = newId();
    const planArtefact = await packArtefact({ kind: 'plan.json', ownerId: id, plain: text, createdAt });
    const artefacts = [planArtefact];
    const inputFiles: InputFile[] = [];
    for (const { path, source, bytes, rosterIds } of files) {
      const artefact = await packArtefact({ kind: 'plan-file', ownerId: id, plain: bytes, createdAt });
      artefacts.push(artefact);
      inputFiles.push({ path, source, sha256: artefact.sha256, bytes: bytes.byteLength, artefactId: artefact.id, rosterIds });
    }
    const sent = { text, files: new Map(files.map(({ path, bytes }) => [path, bytes])) };
    return { artefacts, sent, row: { id, planId, inputHash: facts.inputHash, artefactId: planArtefact.id, files: inputFiles, createdAt } };
  }

  async put(manager: EntityManager, { row, artefacts }: PackedInputs): Promise<void> {
    for (const artefact of artefacts) await this.artefacts.put(manager, artefact);
    await manager.insert(PlanInputs, row);
  }

  async remove(manager: EntityManager, inputsId: string): Promise<void> {
    await this.artefacts.deleteOfOwner(manager, inputsId);
    await manager.delete(PlanInputs, { id: inputsId });
  }

  /** Text and files as they are stored, of the sources named (all where none is); null when the inputs are gone. */
  async sent(inputsId: string, sources: readonly FileSource[] = ['upload', 'history', 'published']): Promise<SentPlan | null> {
    return this.reads.snapshot(async (manager) => {
      const inputs = await manager.findOneBy(PlanInputs, { id: inputsId });
      if (inputs === null) return null;
      const files = new Map<string, Buffer>();
      for (const { path, source, artefactId } of inputs.files) if (sources.includes(source)) files.set(path, await this.bytesWith(manager, artefactId));
      return { text: (await this.bytesWith(manager, inputs.artefactId)).toString('utf8'), files };
    });
  }

  /** Whether what is published before the plan is still what these inputs were made with. */
  async tailIsCurrent(manager: EntityManager, inputs: PlanInputs, world: PlanWorld): Promise<boolean> {
    const tail = inputs.files.find(({ source }) => source === 'published');
    if (tail === undefined) return true;
    const now = await publishedTail(manager, world);
    return sha256Of(Buffer.from(now.csv, 'utf8')) === tail.sha256;
  }

  private async bytesWith(manager: EntityManager, artefactId: string): Promise<Buffer> {
    const bytes = await this.artefacts.getWith(manager, artefactId);
    if (bytes === null) throw new Error(`artefact ${artefactId} of a plan is missing`);
    return bytes;
  }
}
