// Latest wins: at most one request under way and one waiting, so that a drag never queues up.

/**
 * @param serve answers one request; `overtaken` says whether a newer one waits, so that a long
 *   answer can end early
 */
export function latest<Q>(serve: (request: Q, overtaken: () => boolean) => Promise<void>) {
  let busy = false;
  let waiting: { readonly request: Q } | null = null;

  async function run(first: Q): Promise<void> {
    busy = true;
    let request = first;
    for (;;) {
      await serve(request, () => waiting !== null);
      if (!waiting) break;
      request = waiting.request;
      waiting = null;
    }
    busy = false;
  }

  return (request: Q): void => {
    if (busy) waiting = { request };
    else void run(request);
  };
}
