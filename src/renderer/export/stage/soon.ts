// Ways to let the page go on.

/** The next task of the page, without the wait that timers have: everything else has its turn. */
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

<<<<<<< HEAD
export const pause = (milliseconds: number): Promise<void> =>
  new Promise((done) => setTimeout(done, milliseconds));
=======
/** After a few milliseconds: where what is waited for is computed by others meanwhile. */
export const later = (): Promise<void> => new Promise((done) => setTimeout(done, 4));
>>>>>>> 9512b13 (export: paint what changed, and wait without asking all the time)
