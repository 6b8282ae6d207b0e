import { answerAsWorker } from '../platform/answer-as-worker.js';
import type { EngineDelivery, EngineRequest } from '../platform/engine-request.js';
import { buffersOf, deliveryOf } from './deliver.js';
import { runEngine } from './run-engine.js';

answerAsWorker<EngineRequest, EngineDelivery>((request, control) => {
  const answer = runEngine(request, control);
  const delivery = deliveryOf(request.plan, answer);
  return request.withParts === true ? { ...delivery, parts: answer } : delivery;
}, buffersOf);
