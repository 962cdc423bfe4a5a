// Entry of the Web Worker in which everything heavy is computed.

import { createCore } from '../worker/answer';
import { serve } from '../worker/serve';

serve(
  {
    on: (_message, listener) => addEventListener('message', ({ data }) => listener(data)),
    postMessage: (answer, transfer) => postMessage(answer, { transfer: [...transfer] }),
  },
  createCore(),
);
