import { Module } from '@nestjs/common';
import { RostersModule } from '../rosters/rosters.module.js';
import { ForecastsController } from './forecasts.controller.js';

@Module({ imports: [RostersModule], controllers: [ForecastsController] })
export class ForecastsModule {}
