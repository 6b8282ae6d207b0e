import { Module } from '@nestjs/common';
import { SpecialDaysController } from './special-days.controller.js';
import { SpecialDaysService } from './special-days.service.js';

@Module({ controllers: [SpecialDaysController], providers: [SpecialDaysService], exports: [SpecialDaysService] })
export class SpecialDaysModule {}
