import { Module } from '@nestjs/common';
import { PlansModule } from '../plans/plans.module.js';
import { RosterViewsModule } from '../roster-views/roster-views.module.js';
import { RehearsalsController } from './rehearsals.controller.js';

@Module({ imports: [PlansModule, RosterViewsModule], controllers: [RehearsalsController] })
export class RehearsalsModule {}
