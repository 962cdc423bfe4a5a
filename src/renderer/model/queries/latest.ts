// Latest wins: at most one request under way and one waiting, so that a drag never queues up.

/**
 * @param send answers one request; `overtaken` says whether a newer one waits, so that a long
 *   answer can end early
 * @param take gets each answer, unless a newer request has been made since
 */
export function latest<Q, A>(
  send: (request: Q, overtaken: () => boolean) => Promise<A>,
  take: (answer: A, request: Q) => void,
) {
  let busy = false;
  let waiting: { readonly request: Q } | null = null;

  async function run(first: Q): Promise<void> {
    busy = true;
    let request = first;
    for (;;) {
      const answer = await send(request, () => waiting !== null);
      if (!waiting) {
        busy = false;
        take(answer, request);
        return;
      }
      // An answer that has been overtaken is still newer than what is on screen.
      take(answer, request);
      request = waiting.request;
      waiting = null;
    }
  }

  return (request: Q): void => {
    if (busy) waiting = { request };
    else void run(request);
  };
}
