// Up and down go from entry to entry of a sheet of buttons.

export function stepThrough(event: KeyboardEvent): void {
  const move = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0;
  if (move === 0 || !(event.currentTarget instanceof HTMLElement)) return;
  const entries = [...event.currentTarget.querySelectorAll<HTMLElement>('button')];
  const at = entries.findIndex((entry) => entry === document.activeElement);
  const from = at < 0 && move < 0 ? 0 : at;
  entries[(from + move + entries.length) % entries.length]?.focus();
  event.preventDefault();
  event.stopPropagation();
}
