import { Module } from '@nestjs/common';
import { RosterViewsModule } from '../roster-views/roster-views.module.js';
import { AlertsController } from './alerts.controller.js';

@Module({ imports: [RosterViewsModule], controllers: [AlertsController] })
export class AlertsModule {}
