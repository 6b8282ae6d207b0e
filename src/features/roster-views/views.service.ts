import { Inject, Injectable } from '@nestjs/common';
import type { ServiceConfig } from '../../platform/config-service.js';
import { SERVICE_CONFIG } from '../../platform/http/service-config.js';
import { SideThreads } from '../../platform/jobs/side-threads.js';
import type { PlanBytes, RosterBytes, ViewKind, ViewQuestions, ViewRequest } from '../../platform/view-request.js';
import type { SentPlan } from '../plans/plan-source.js';
import { RosterStore } from '../rosters/roster-store.js';

/** Views of stored bytes, worked out beside the HTTP thread; for this feature and the later ones. */
@Injectable()
export class Views {
  constructor(
    private readonly threads: SideThreads, private readonly rosters: RosterStore, @Inject(SERVICE_CONFIG) private readonly config: ServiceConfig,
  ) {}

  /** Throws InputError for what the question asks wrongly. */
  ask<K extends ViewKind>(kind: K, ask: ViewQuestions[K]['ask']): Promise<ViewQuestions[K]['answer']> {
    return this.threads.run<ViewRequest<K>, ViewQuestions[K]['answer']>('view', { kind, ask });
  }

  planBytes({ text, files }: SentPlan): PlanBytes {
    return { text, files: [...files].map(([name, content]) => ({ name, content })), limitMegabytes: this.config.maxUploadBytes / 1_000_000 };
  }

  /** A roster and the plan it was made from. Throws InputError not-found. */
  async rosterBytes(code: string): Promise<RosterBytes> {
    const row = await this.rosters.read(code);
    return { plan: this.planBytes(await this.rosters.sentPlan(row)), rosterJson: await this.rosters.text(code, 'roster.json') };
  }

  /** The same with the requirement that it is held to, and a key that is this roster's alone. */
  async requiredRoster(code: string): Promise<RosterBytes & { readonly key: string; readonly requirementCsv: string; readonly requirementHash: string }> {
    const { id, summary } = await this.rosters.read(code);
    return { key: id, ...(await this.rosterBytes(code)), requirementCsv: await this.rosters.text(code, 'requirement.csv'), requirementHash: summary.requirementHash };
  }

  certificate(code: string): Promise<string> {
    return this.rosters.text(code, 'certificate.json');
  }
}
