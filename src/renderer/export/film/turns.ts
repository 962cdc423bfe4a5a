// Work in pieces between which the page can answer: it gives the turn away whenever it has had it for
// a while, and ends where it has been cancelled.

/** Milliseconds; a frame of the screen has 16. */
const LONGEST = 8;

/** After whatever the page has to do now. A timer would wait 4 ms, or a second in a window behind others. */
const pageHadItsTurn = (): Promise<void> =>
  new Promise((done) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', () => {
      port1.close();
      done();
    });
    port1.start();
    port2.postMessage(null);
  });

export class Turns {
  private began = performance.now();

  constructor(private readonly signal: AbortSignal) {}

  /** To be awaited after each piece of work. */
  async give(): Promise<void> {
    this.signal.throwIfAborted();
    if (performance.now() - this.began < LONGEST) return;
    await pageHadItsTurn();
    this.signal.throwIfAborted();
    this.began = performance.now();
  }
}
