// Before something unsaved goes with its tab, the browser asks, in its own words.

export function guardLeaving(window: Pick<Window, 'addEventListener'>): (unsaved: boolean) => void {
  let unsaved = false;
  window.addEventListener('beforeunload', (event) => {
    if (unsaved) event.preventDefault();
  });
  return (now) => (unsaved = now);
}
