import { Module } from '@nestjs/common';
import { HistoriesController } from './histories.controller.js';
import { HistoriesService } from './histories.service.js';

@Module({ controllers: [HistoriesController], providers: [HistoriesService], exports: [HistoriesService] })
export class HistoriesModule {}
