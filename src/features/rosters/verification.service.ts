import { Inject, Injectable } from '@nestjs/common';
import type { ServiceConfig } from '../../platform/config-service.js';
import { SERVICE_CONFIG } from '../../platform/http/service-config.js';
import { notFound } from '../../platform/http/refusals.js';
import { SideThreads } from '../../platform/jobs/side-threads.js';
import type { ForeignRosterRequest, VerifyAnswer, VerifyRequest } from '../../platform/verify-request.js';
import type { SentPlan } from '../plans/plan-source.js';
import { PlanStore } from '../plans/plan-store.js';
import { PlansService } from '../plans/plans.service.js';
import { RosterStore } from './roster-store.js';

/** Proof by the independent verifier, on a thread beside the searches. Shares nothing with what made the roster. */
@Injectable()
export class VerificationService {
  constructor(
    private readonly rosters: RosterStore, private readonly plans: PlansService, private readonly planStore: PlanStore, private readonly threads: SideThreads,
    @Inject(SERVICE_CONFIG) private readonly config: ServiceConfig,
  ) {}

  /** A stored roster against the bytes that it was made from; `bound` evaluates its proofs again. */
  async ofStored(code: string, bound: boolean): Promise<VerifyAnswer> {
    const row = await this.rosters.read(code);
    const [sent, text] = [await this.rosters.sentPlan(row), await this.rosters.text(code, 'roster.json')];
    return this.against(sent, { form: 'json', text }, bound ? await this.rosters.text(code, 'certificate.json') : null);
  }

  /** A roster that was sent, against a stored plan as it stands. */
  async ofUploaded(planCode: string, roster: { readonly form: 'json' | 'csv'; readonly text: string }): Promise<VerifyAnswer> {
    const { inputs } = await this.plans.read(planCode);
    const sent = await this.planStore.sent(inputs.id);
    if (sent === null) throw notFound('plan', planCode);
    return this.against(sent, roster, null);
  }

  ofForeign(request: Omit<ForeignRosterRequest, 'kind'>): Promise<VerifyAnswer> {
    return this.threads.run<VerifyRequest, VerifyAnswer>('verify', { kind: 'foreign', ...request });
  }

  private against(sent: SentPlan, roster: { readonly form: 'json' | 'csv'; readonly text: string }, certificate: string | null): Promise<VerifyAnswer> {
    const files = [...sent.files].map(([name, content]) => ({ name, content }));
    const limitMegabytes = this.config.maxUploadBytes / 1_000_000;
    return this.threads.run<VerifyRequest, VerifyAnswer>('verify', { kind: 'plan-roster', planText: sent.text, files, limitMegabytes, roster, certificate });
  }
}
