// A document that was emptied under the lab (document.open, a removed root) is loaded again: the
// page is the lab or nothing.

/** @returns what ends it */
export function keepPageStanding(): () => void {
  const watch = new MutationObserver(() => {
    if (document.getElementById('app') === null) location.reload();
  });
  watch.observe(document, { childList: true });
  return () => watch.disconnect();
}
