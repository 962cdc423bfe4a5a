/** An optimizer of the catalogue; a parameter that is left out has its default. */
export interface ChosenOptimizer {
  readonly id: string;
  readonly params?: Readonly<Record<string, number>>;
}
