/** A schedule of the catalogue; a parameter that is left out has its default. */
export interface ChosenSchedule {
  readonly id: string;
  readonly params?: Readonly<Record<string, number>>;
}
