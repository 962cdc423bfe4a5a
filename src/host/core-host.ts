// Keeps one worker alive and asks it one thing at a time. A worker that dies or does not answer in
// time is ended and replaced; the request it had is answered as lost, those still waiting are
// answered by its successor. A worker that keeps dying is left alone for a while. In Electron main
// hands it a thread, in a browser the page a Web Worker.

import type { Problem } from '../shared/problem';
import type { CoreClient } from '../shared/protocol/clients';
import { failure } from '../shared/protocol/failure';
import type {
  Body,
  CoreAnswer,
  CoreCall,
  CoreKind,
  Replies,
  Result,
} from '../shared/protocol/protocol';
import type { CoreWorker, StartCoreWorker } from './core-worker';

export interface CoreHostOptions {
  /** How long one request may take, in milliseconds. */
  readonly deadline?: number;
  /** After this many losses in a row no worker is started … */
  readonly lossesInARow?: number;
  /** … for this long, in milliseconds. */
  readonly pause?: number;
  /** Told of every loss, for the log. */
  readonly onLoss?: (reason: string) => void;
}

interface Waiting {
  readonly call: CoreCall;
  readonly settle: (result: Result<Replies[CoreKind]>) => void;
}

export class CoreHost implements CoreClient {
  private worker: CoreWorker | null = null;
  private readonly queue: Waiting[] = [];
  private current: Waiting | null = null;
  private timer: unknown;
  private seq = 0;
  private losses = 0;
  /** Of the last loss, for as long as nothing has been answered since. */
  private problem: Problem | undefined;
  private pausedUntil = 0;
  private readonly deadline: number;
  private readonly lossesInARow: number;
  private readonly pause: number;
  private readonly onLoss: (reason: string) => void;

  constructor(
    private readonly startWorker: StartCoreWorker,
    { deadline = 10_000, lossesInARow = 3, pause = 5_000, onLoss = () => {} }: CoreHostOptions = {},
  ) {
    this.deadline = deadline;
    this.lossesInARow = lossesInARow;
    this.pause = pause;
    this.onLoss = onLoss;
  }

  /** Starts the worker before it is asked; one that cannot be started fails with what it is asked. */
  wake(): void {
    try {
      this.worker ??= this.begin();
    } catch {
      this.worker = null;
    }
  }

  /** Never rejects. */
  request<K extends CoreKind>(kind: K, body: Body<K>): Promise<Result<Replies[K]>> {
    return new Promise((resolve) => {
      this.queue.push({
        call: { seq: ++this.seq, kind, body } as CoreCall,
        settle: (result) => resolve(result as Result<Replies[K]>),
      });
      this.next();
    });
  }

  /** Ends the worker; whatever still waits is answered as lost. */
  close(): void {
    const closing = failure('lost', 'The app is closing.');
    const left = this.queue.splice(0);
    const { worker } = this;
    this.worker = null;
    worker?.terminate();
    this.settle(closing);
    for (const { settle } of left) settle(closing);
  }

  private next(): void {
    if (this.current) return;
    const waiting = this.queue.shift();
    if (!waiting) return;
    this.current = waiting;
    if (Date.now() < this.pausedUntil) {
      this.settle(this.lost('The computing worker keeps failing; it is tried again shortly.'));
      return;
    }
    try {
      this.worker ??= this.begin();
      this.timer = setTimeout(
        () => this.lose(`No answer to “${waiting.call.kind}” within ${this.deadline} ms.`),
        this.deadline,
      );
      this.worker.post(waiting.call);
    } catch (error) {
      this.lose(String(error));
    }
  }

  private begin(): CoreWorker {
    const worker: CoreWorker = this.startWorker({
      answered: (answer) => {
        if (this.worker === worker) this.take(answer);
      },
      died: (reason, problem) => {
        if (this.worker === worker) this.lose(reason, problem);
      },
    });
    return worker;
  }

  private take(answer: CoreAnswer): void {
    if (answer.seq !== this.current?.call.seq) return;
    this.losses = 0;
    this.problem = undefined;
    this.settle(answer.ok ? { ok: true, value: answer.value } : failure('failed', answer.message));
  }

  /** Gives up the worker and the request it had. */
  private lose(reason: string, problem?: Problem): void {
    const { worker } = this;
    this.problem = problem;
    this.worker = null;
    worker?.terminate();
    this.losses += 1;
    if (this.losses >= this.lossesInARow) {
      this.losses = 0;
      this.pausedUntil = Date.now() + this.pause;
    }
    this.onLoss(reason);
    this.settle(this.lost(reason));
  }

  private lost(reason: string): Result<never> {
    const { problem } = this;
    return { ...failure('lost', reason), ...(problem && { problem }) };
  }

  private settle(result: Result<Replies[CoreKind]>): void {
    clearTimeout(this.timer);
    const { current } = this;
    this.current = null;
    current?.settle(result);
    this.next();
  }
}
