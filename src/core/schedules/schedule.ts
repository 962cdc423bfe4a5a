// What a schedule of the learning rate is: the rate of each update, and the numbers that tune it.

/**
 * η_t, the rate of one update. Over t it only falls or only rises: whether a whole run can use it
 * shows at both ends.
 *
 * @param lr η, the learning rate of the run
 * @param t 1 for the first update, 2 for the second …
 * @param steps how many updates the run has
 * @param params the values of the entry's `params`, in their order
 */
export type RateRule = (lr: number, t: number, steps: number, params: Float64Array) => number;

/** A number that tunes a schedule. */
export interface ScheduleParam {
  readonly id: string;
  /** As the rule writes it, in TeX. */
  readonly symbol: string;
  readonly default: number;
  /** What may be chosen: min … max, both included. */
  readonly min: number;
  readonly max: number;
  /** Whether it counts steps, so that only whole numbers will do. */
  readonly whole: boolean;
  /** Where the default is from. */
  readonly source: string;
}

/** A schedule of the catalogue, with all that menus, tests and docs need of it. */
export interface Schedule {
  readonly id: string;
  readonly params: readonly ScheduleParam[];
  /** The rate in TeX, of η, t and T = step_num. */
  readonly tex: string;
  /** Where the rule is from. */
  readonly source: string;
  /** Whether the rate depends on step_num: a longer run then begins otherwise. */
  readonly spansRun: boolean;
  readonly rate: RateRule;
}
