import { Module } from '@nestjs/common';
import { RosterViewsModule } from '../roster-views/roster-views.module.js';
import { StaffingController } from './staffing.controller.js';
import { StaffingService } from './staffing.service.js';

@Module({ imports: [RosterViewsModule], controllers: [StaffingController], providers: [StaffingService] })
export class StaffingModule {}
