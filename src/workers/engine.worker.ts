import { answerAsWorker } from '../platform/answer-as-worker.js';
import { runEngine } from './run-engine.js';

answerAsWorker(runEngine);
