import { Module } from '@nestjs/common';
import { PlansModule } from '../plans/plans.module.js';
import { SnapshotsService } from './snapshots.service.js';

@Module({ imports: [PlansModule], providers: [SnapshotsService], exports: [SnapshotsService] })
export class SnapshotsModule {}
