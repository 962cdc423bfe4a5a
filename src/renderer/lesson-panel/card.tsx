// One part of a step, with its number and name: predict, do, why.

import './card.css';
import type { ComponentChildren } from 'preact';

interface Props {
  readonly kind: 'ask' | 'task' | 'because';
  readonly number: number;
  readonly title: string;
  /** Its accessible name. */
  readonly name: string;
  /** Ticked; with the word for it. */
  readonly done?: string | null;
  /** Not yet its turn. */
  readonly waits?: boolean;
  readonly children: ComponentChildren;
}

export const Card = ({
  kind,
  number,
  title,
  name,
  done = null,
  waits = false,
  children,
}: Props) => (
  <div class={`card ${kind}${waits ? ' waits' : ''}`} role="group" aria-label={name}>
    <h3>
      <span class="card-number" aria-hidden="true">
        {number}
      </span>
      {title}
      {done !== null && <span class="done"> ✓ {done}</span>}
    </h3>
    {children}
  </div>
);
