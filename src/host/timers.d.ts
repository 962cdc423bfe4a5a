// As much of a clock as Node and browsers both have: this room knows neither of them.

declare function setTimeout(run: () => void, milliseconds: number): unknown;
declare function clearTimeout(timer: unknown): void;
