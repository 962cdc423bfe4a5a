// A browser may throw away what a site keeps when the disk is full. It is asked not to, once there is
// something that somebody would miss, and only where it decides by itself: others would ask the person.

interface Keeper {
  readonly storage?: Partial<Pick<StorageManager, 'persist'>>;
  /** Only those have it that ask nobody. */
  readonly userAgentData?: object;
}

/** @returns to be called with each such thing */
export function keepForGood({ storage, userAgentData }: Keeper): () => void {
  let asked = false;
  return () => {
    if (asked || !userAgentData) return;
    asked = true;
    storage?.persist?.().catch(() => false);
  };
}
