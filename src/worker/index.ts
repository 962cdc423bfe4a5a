// Entry of the worker thread in which everything heavy is computed.

import { parentPort } from 'node:worker_threads';
import { createCore } from './answer';
import { serve } from './serve';

if (!parentPort) throw new Error('This file runs as a worker thread only.');
serve(parentPort, createCore());
