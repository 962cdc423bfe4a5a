// The line under the field: the legend of the arrows' lengths, and over it, while a pointer is
// on a plot, what f and ∇f are there.

import './foot.css';
import { readOut, tickText } from '../../../i18n/number-format';
import type { DigitsShown } from '../../../shared/settings/settings';
import type { Texts } from '../../../i18n/texts';
import { variableText } from '../../drawing/text/variable-text';
import type { ArrowScale } from './layers/arrow-scale';
import { setAttributes, setText } from './set-attributes';

const SVG = 'http://www.w3.org/2000/svg';

interface Found {
  readonly f: number;
  /** null while it is covered. */
  readonly gradient: readonly (number | undefined)[] | null;
}

export interface Foot {
  readonly node: HTMLElement;
  /** The two variables of the plane. */
  readonly name: (names: readonly [string, string]) => void;
  /** @param longest pixels of the longest arrow that the field can have now */
  readonly legend: (lengths: ArrowScale, longest: number, thickness: number, texts: Texts) => void;
  /** In place of the legend while arrows are covered. */
  readonly cover: (text: string) => void;
  /** @param point where the pointer is, null for nowhere; @param found what is known of it by now */
  readonly read: (
    point: readonly [number, number] | null,
    found: Found | null,
    decimals: DigitsShown,
  ) => void;
}

export function newFoot(): Foot {
  const node = document.createElement('div');
  node.className = 'field-foot';
  const legend = document.createElement('div');
  legend.className = 'field-legend';
  const arrow = document.createElementNS(SVG, 'svg');
  arrow.ariaHidden = 'true';
  const stroke = document.createElementNS(SVG, 'path');
  arrow.append(stroke);
  const value = document.createElement('span');
  const mapping = document.createElement('span');
  mapping.className = 'field-mapping';
  legend.append(arrow, value, mapping);

  const reading = document.createElement('div');
  reading.className = 'field-reading';
  const letters: HTMLElement[] = [];
  const cells = ['x₀', 'x₁', 'f', '∇f'].map((name) => {
    const cell = document.createElement('span');
    const letter = document.createElement('i');
    letter.className = 'math';
    letter.textContent = name;
    letters.push(letter);
    const number = document.createElement('span');
    cell.append(letter, number);
    reading.append(cell);
    return number;
  });
  node.append(legend, reading);

  return {
    node,
    name(names) {
      names.forEach((name, k) => {
        const letter = letters[k];
        if (letter) setText(letter, variableText(name));
      });
    },
    legend(lengths, longest, thickness, texts) {
      const { flat } = lengths;
      arrow.toggleAttribute('hidden', flat !== null);
      if (flat) {
        setText(value, texts.scale.flat[flat]);
        setText(mapping, '');
        return;
      }
      const length = lengths.length(lengths.reference) * longest;
      const head = Math.min(Math.max(2.5, longest * 0.26), length * 0.6);
      const wing = head * 0.55;
      const middle = wing + thickness;
      setAttributes(arrow, { width: (length + 2).toFixed(1), height: (2 * middle).toFixed(1) });
      setAttributes(stroke, {
        'stroke-width': thickness.toFixed(2),
        d: `M1,${middle}h${length}m${-head},${-wing}l${head},${wing}l${-head},${wing}`,
      });
      setText(value, `|∇f| = ${tickText(lengths.reference)}`);
      const { lengthLog, lengthRoot } = texts.field;
      setText(mapping, lengths.mapping === 'log' ? lengthLog : lengthRoot);
    },
    cover(text) {
      arrow.setAttribute('hidden', '');
      setText(value, text);
      setText(mapping, '');
    },
    read(at, found, decimals) {
      node.classList.toggle('reading', at !== null);
      if (!at) return;
      for (const digits of FEWER) {
        readingTexts(at, found, decimals, digits).forEach((text, k) => {
          const cell = cells[k];
          if (cell) cell.textContent = text;
        });
        // The page is laid out here only for numbers with long exponents.
        if (reading.textContent.length <= SHORT || node.scrollWidth <= node.clientWidth) return;
      }
    },
  };
}

/** Digits of a number, as long as there is no room for the line. */
const FEWER = [3, 2, 1];
/** A line of so many letters has room under the smallest plot. */
const SHORT = 36;

function readingTexts(
  [x0, x1]: readonly [number, number],
  found: Found | null,
  decimals: DigitsShown,
  digits: number,
): string[] {
  const [g0 = Number.NaN, g1 = Number.NaN] = found?.gradient ?? [];
  const short = (value: number) => readOut(value, decimals, digits);
  return [
    short(x0),
    short(x1),
    found ? readOut(found.f, decimals, digits + 1) : '…',
    found?.gradient ? `(${short(g0)}, ${short(g1)})` : '…',
  ];
}
