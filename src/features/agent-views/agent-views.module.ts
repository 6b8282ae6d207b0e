import { Module } from '@nestjs/common';
import { PlansModule } from '../plans/plans.module.js';
import { RosterViewsModule } from '../roster-views/roster-views.module.js';
import { RostersModule } from '../rosters/rosters.module.js';
import { AgentViewsController } from './agent-views.controller.js';
import { AgentViewsService } from './agent-views.service.js';

@Module({ imports: [PlansModule, RostersModule, RosterViewsModule], controllers: [AgentViewsController], providers: [AgentViewsService] })
export class AgentViewsModule {}
