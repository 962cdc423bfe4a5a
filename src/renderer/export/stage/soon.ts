// Ways to let the page go on.

/** The next task of the page: everything else has its turn. A timer would wait 4 ms, or a second in a
 *  window behind others. */
export const soon = (): Promise<void> =>
  new Promise((done) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', () => {
      port1.close();
      done();
    });
    port1.start();
    port2.postMessage(null);
  });

export const pause = (milliseconds: number): Promise<void> =>
  new Promise((done) => setTimeout(done, milliseconds));
