import { Module } from '@nestjs/common';
import { RosterViewsModule } from '../roster-views/roster-views.module.js';
import { RostersModule } from '../rosters/rosters.module.js';
import { CostsController } from './costs.controller.js';

@Module({ imports: [RostersModule, RosterViewsModule], controllers: [CostsController] })
export class CostsModule {}
