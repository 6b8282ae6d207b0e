import { Module } from '@nestjs/common';
import { HistoriesModule } from '../histories/histories.module.js';
import { PlanStore } from './plan-store.js';
import { PlansController } from './plans.controller.js';
import { PlansService } from './plans.service.js';

@Module({ imports: [HistoriesModule], controllers: [PlansController], providers: [PlanStore, PlansService], exports: [PlanStore, PlansService] })
export class PlansModule {}
