// The names of the arrows as buttons over the plot: pointing at one, or giving it the focus, lights its
// quantity up wherever it stands; pressing one opens the arithmetic of the step.

import './step-chips.css';
import { fill } from '../../../../../i18n/fill';
import { shortText, tickText } from '../../../../../i18n/number-format';
import { saidNumber } from '../../../../../i18n/said-number';
import type { Lab } from '../../../../model/lab';
import {
  calledBy,
  type StepArrow,
  type StepArrowId,
} from '../../../../model/step-arrows/step-arrow';
import { arrowSymbol } from '../../../../model/step-symbol';
import type { DrawingStyle } from '../../../../drawing/drawing-style';
import { textWidth } from '../../../../drawing/text/text-width';
import { setAttributes, setText } from '../../set-attributes';
import type { ArrowPixels, DrawnStep } from './arrow-pixels';
import { boxesOnLine, placeChips, type ChipBox } from './place-chips';

/** Around the words, at two sides together, and the height, in sizes of type. */
const ASIDE = 1.5;
const HEIGHT = 1.8;
/** In a plot that is narrower, in sizes of type, the letters stand alone. */
const NARROW = 24;
/** Pixels: the thickness of an arrow, for what would cover it. */
const THICK = 8;

/** Of a letter, which is set wider than words are, and its name. */
const LETTER = 1.3;
const widthOf = ([sign, words]: readonly [string, string], size: number): number =>
  LETTER * textWidth(sign, size) + textWidth(words && ` ${words}`, size) + ASIDE * size;

interface ChipNode {
  readonly node: HTMLButtonElement;
  readonly sign: HTMLElement;
  readonly words: HTMLElement;
}

export class StepChips {
  readonly group = document.createElement('div');
  private readonly nodes = new Map<StepArrowId, ChipNode>();

  constructor(private readonly lab: Lab) {
    this.group.className = 'step-chips';
    this.group.role = 'group';
    this.group.dataset['name'] = 'Step arrows';
    this.group.hidden = true;
  }

  /**
   * @param taken what the chips may not cover: the ball, what else is written
   * @returns where they stand
   */
  place(
    { arrows, factor }: DrawnStep,
    side: number,
    taken: readonly ChipBox[],
    style: DrawingStyle,
  ): readonly ChipBox[] {
    const { group, lab, nodes } = this;
    const shown = new Set(arrows.map(({ arrow }) => arrow.id));
    for (const [id, { node }] of nodes) node.hidden = !shown.has(id);
    group.hidden = arrows.length === 0;
    if (arrows.length === 0) return [];
    group.ariaLabel = lab.texts.peek().names.field.stepArrows;
    const size = style.small;
    const written = arrows.map((pixels) => this.wordsOf(pixels, factor, side < NARROW * size));
    const lines = arrows.flatMap(({ line, arrow }) =>
      arrow.kind === 'ellipse' ? [] : boxesOnLine(line, THICK),
    );
    const boxes = placeChips(
      arrows.map(({ tip, way }, k) => ({
        tip,
        way,
        width: widthOf(written[k] ?? ['', ''], size),
        height: HEIGHT * size,
      })),
      side,
      [...taken, ...lines],
    );
    arrows.forEach(({ arrow }, k) => {
      const box = boxes[k];
      const [sign = '', words = ''] = written[k] ?? [];
      if (box) this.write(arrow, sign, words, box);
    });
    return boxes;
  }

  /** @returns the letter, and its name or why it is not drawn whole */
  private wordsOf(
    { arrow, end }: ArrowPixels,
    factor: number,
    narrow: boolean,
  ): readonly [string, string] {
    const t = this.lab.texts.peek();
    const { sign, vector, kind, id } = arrow;
    if (end === 'hidden' || (end === 'outside' && kind !== 'ellipse')) {
      const length = Math.hypot(...vector);
      const said = saidNumber(t, length, (value) => tickText(value, 3));
      const size = `|${sign.replace('−', '')}| = ${said}`;
      return [length === 0 ? `${sign} = 0` : size, ''];
    }
    const name = t.stepArrows.names[calledBy(arrow)];
    const larger = id === 'move' && factor > 1 ? ` ×${tickText(factor)}` : '';
    return [`${sign}${larger}`, narrow ? '' : name];
  }

  private write(arrow: StepArrow, sign: string, words: string, { left, top }: ChipBox): void {
    const { lab } = this;
    const chip = this.nodes.get(arrow.id) ?? this.add(arrow.id);
    const texts = lab.texts.peek();
    const { stepArrows: t } = texts;
    const { node } = chip;
    setText(chip.sign, sign);
    setText(chip.words, words);
    node.classList.toggle('lit', arrowSymbol(lab.looks.symbol.peek()) === arrow.symbol);
    node.dataset['symbol'] = arrow.symbol;
    node.style.transform = `translate(${left.toFixed(1)}px, ${top.toFixed(1)}px)`;
    const [a, b] = arrow.vector.map((part) =>
      saidNumber(texts, part, (value) => shortText(value, 3)),
    );
    setAttributes(node, {
      title: t.help[arrow.id],
      'aria-label': fill(t.said, {
        sign: `${sign} ${words}`.trim(),
        name: words === '' ? ` (${t.names[calledBy(arrow)]})` : '',
        a: a ?? '',
        b: b ?? '',
      }),
    });
  }

  private add(id: StepArrowId): ChipNode {
    const { lab } = this;
    const node = document.createElement('button');
    node.type = 'button';
    node.className = `step-chip ${id}`;
    const sign = document.createElement('span');
    sign.className = 'math';
    const words = document.createElement('span');
    node.append(sign, words);
    this.group.append(node);
    const symbol = () => node.dataset['symbol'] as StepArrow['symbol'];
    const light = () => lab.looks.set({ symbol: symbol() });
    const leave = () => {
      if (lab.looks.symbol.peek() === symbol()) lab.looks.set({ symbol: null });
    };
    node.addEventListener('pointerenter', light);
    node.addEventListener('focus', light);
    node.addEventListener('pointerleave', leave);
    node.addEventListener('blur', leave);
    node.addEventListener('click', () => lab.looks.set({ arithmetic: true }));
    const chip = { node, sign, words };
    this.nodes.set(id, chip);
    return chip;
  }
}
