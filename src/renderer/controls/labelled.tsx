// A control under the word that names it.

interface Props {
  /** With `code` in it. */
  readonly text: string;
  readonly code?: string;
  /** One sentence on what it does. */
  readonly help: string;
  readonly children: preact.ComponentChildren;
}

export function Labelled({ text, code, help, children }: Props) {
  return (
    <div class="labelled" title={help}>
      <span class="label" aria-hidden="true">
        {text.split('`').map((part, k) => (k % 2 === 0 ? part : <code key={k}>{part}</code>))}{' '}
        {code && <code>{code}</code>}
      </span>
      {children}
    </div>
  );
}
