import { Module } from '@nestjs/common';
import { PlansModule } from '../plans/plans.module.js';
import { PublicationService } from './publication.service.js';
import { PublishedVersion } from './published-version.js';
import { RosterImportService } from './roster-import.service.js';
import { RosterStore } from './roster-store.js';
import { RostersController } from './rosters.controller.js';
import { RostersService } from './rosters.service.js';
import { VerificationController } from './verification.controller.js';
import { VerificationService } from './verification.service.js';

@Module({
  imports: [PlansModule],
  controllers: [RostersController, VerificationController],
  providers: [RosterStore, RostersService, PublicationService, PublishedVersion, VerificationService, RosterImportService],
  exports: [RosterStore, PublishedVersion],
})
export class RostersModule {}
