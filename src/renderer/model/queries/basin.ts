// The map of where starts end, in two passes: a coarse one, there at once, then the fine one over
// it.

import { computed } from '@preact/signals-core';
import type { BasinPart, Body } from '../../../shared/protocol/protocol';
import { objectiveKey } from '../../../shared/session/objective-info';
import type { RunRequest } from '../../../shared/session/session';
import { cellCentres, type Viewport } from '../viewport/viewport';
import type { Query } from './query';
import type { BasinResult } from './results';
import type { QuerySources } from './sources';

/** Starts an axis: of the coarse pass, of the fine one. */
export const BASIN_CELLS = { coarse: 48, fine: 192 } as const;

interface WantedMap extends Pick<Body<'basin'>, 'run' | 'plane'> {
  readonly on: Viewport;
}

export function basinQuery(
  sources: Pick<QuerySources, 'ground' | 'request' | 'through' | 'target'>,
): Query<'basin', BasinResult, WantedMap> {
  const { ground, request, through, target } = sources;
  return {
    kind: 'basin',
    wanted: computed(() =>
      ground.value === 'basin' ? { run: request.value, ...through.value, on: target.value } : null,
    ),
    body: (wanted) => mapOf(wanted, BASIN_CELLS.coarse),
    collect: collectBasin,
    next: ({ from, rows, total }, wanted) => {
      if (from + rows < total) return 'continue';
      return total === BASIN_CELLS.coarse ? mapOf(wanted, BASIN_CELLS.fine) : null;
    },
  };
}

const mapOf = ({ on, ...rest }: WantedMap, cells: number): Body<'basin'> => ({
  ...rest,
  x0: cellCentres(on.x0, cells),
  x1: cellCentres(on.x1, cells),
});

/** @returns the map as far as it has arrived, part after part */
function collectBasin(): (part: BasinPart, wanted: WantedMap) => BasinResult {
  let cells = cellsFor(0);
  let sides: Pick<BasinResult, 'x0' | 'x1'> = { x0: [], x1: [] };
  /** What the parts are of: a pass of a wish. */
  let pass: { readonly wanted: WantedMap; readonly total: number } | null = null;
  /** The last whole map and the runs it is of. */
  let last: { readonly run: RunRequest; readonly map: BasinResult } | null = null;

  return ({ from, rows, total, columns, kind, step, f, minimum, minima }, wanted) => {
    if (pass?.wanted !== wanted || pass.total !== total) {
      pass = { wanted, total };
      cells = cellsFor(total * columns);
      const { x0, x1 } = mapOf(wanted, total);
      sides = { x0, x1 };
    }
    const at = from * columns;
    cells.kind.set(kind, at);
    cells.step.set(step, at);
    cells.f.set(f, at);
    cells.minimum.set(minimum, at);
    const { run } = wanted;
    const length = from + rows;
    const map = {
      ...cells,
      ...sides,
      run,
      objective: objectiveKey(run.objective),
      length,
      minima,
      under: length < total && last?.run === run ? last.map : null,
    };
    if (length === total) last = { run, map };
    return map;
  };
}

const cellsFor = (count: number) => ({
  kind: new Uint8Array(count),
  step: new Float64Array(count),
  f: new Float64Array(count),
  minimum: new Int16Array(count),
});
