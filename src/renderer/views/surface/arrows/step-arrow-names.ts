// The names of the arrows of a step on the surface, where there is room for them.

import { Vector3 } from 'three';
import { tickText } from '../../../../i18n/number-format';
import type { Lab } from '../../../model/lab';
import { project, type Sight } from '../axes/axis-places';
import type { TypeSizes } from '../axes/type-sizes';
import type { Box } from '../labels/declutter';
import { aboveLeft, aboveRight, belowLeft, belowRight, left, right } from '../names/beside';
import { NameChip } from '../names/name-chip';
import type { SeenArrow } from './surface-step-arrows';

/** CSS pixels between the head of an arrow and its name. */
const GAP = 12;
const SIDES = [right, left, belowRight, belowLeft, aboveRight, aboveLeft];

export class StepArrowNames {
  private readonly chips: Readonly<Record<'move' | 'carry', NameChip>>;
  private readonly at = new Vector3();

  constructor(
    host: HTMLElement,
    private readonly lab: Lab,
    private readonly sizes: TypeSizes,
  ) {
    const chip = (id: string) => new NameChip(host, `step-name ${id}`, SIDES);
    this.chips = { move: chip('move'), carry: chip('carry') };
  }

  /** @returns what may not be covered now */
  place(seen: readonly SeenArrow[], sight: Sight, taken: readonly Box[]): Box[] {
    const { lab, chips, at, sizes } = this;
    const { names } = lab.texts.peek().stepArrows;
    const { width, height } = sight;
    const all = [...taken];
    for (const id of ['move', 'carry'] as const) {
      const found = lab.looks.labels.peek() ? seen.find(({ arrow }) => arrow.id === id) : undefined;
      if (!found) {
        chips[id].hide();
        continue;
      }
      const { arrow, tip, factor } = found;
      const larger = id === 'move' && factor > 1 ? ` ×${tickText(factor)}` : '';
      const words = `${arrow.sign}${larger} ${names[id]}`;
      project(tip.toArray(), sight, at);
      const box = chips[id].place(words, sizes.ofChip(words), at, GAP, {
        width,
        height,
        taken: all,
      });
      if (box) all.push(box);
    }
    return all;
  }
}
