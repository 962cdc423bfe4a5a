// When the verdict of a page stands there, and when it has been painted.

export interface Visited {
  /** When the verdict, or the peer's picture, stood in the page and when it had been painted: ms since its address was asked for. */
  readonly seen?: { readonly there: number; readonly painted: number };
}

/** Runs in the page before its own code. */
export function watch(): void {
  const observer = new MutationObserver(() => {
    if (!document.querySelector('.verdict .outcome b, [data-drawn]')) return;
    observer.disconnect();
    const there = performance.now();
    // A message that is sent in a frame arrives when the frame has been painted.
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', () =>
      Object.assign(window, { seen: { there, painted: performance.now() } }),
    );
    port1.start();
    requestAnimationFrame(() => port2.postMessage(null));
  });
  observer.observe(document, { subtree: true, childList: true, attributes: true });
}
