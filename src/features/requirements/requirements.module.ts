import { Module } from '@nestjs/common';
import { RostersModule } from '../rosters/rosters.module.js';
import { RequirementsController } from './requirements.controller.js';
import { RequirementsService } from './requirements.service.js';

@Module({ imports: [RostersModule], controllers: [RequirementsController], providers: [RequirementsService] })
export class RequirementsModule {}
