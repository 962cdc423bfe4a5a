// The next task of the page, without the wait that timers have, also where nobody sees the window.

/** Lets everything else that waits have its turn. */
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
