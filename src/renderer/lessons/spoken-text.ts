// The text of a lesson as it is spoken: without the marks of TeX, code and the glossary.

import type { Language } from '../../shared/languages';
import { glossaryEntry } from './glossary';

const SYMBOLS: Readonly<Record<string, string>> = {
  partial: '∂',
  nabla: '∇',
  eta: 'η',
  lambda: 'λ',
  cdot: '·',
  times: '×',
  approx: '≈',
  leftarrow: '←',
  sqrt: '√',
  sum: 'Σ',
  frac: '',
  dfrac: '',
  textstyle: '',
  qquad: ' ',
};

/** `\frac{1}{3}` as 1/3, `x_0^2` as x0^2. */
function spokenFormula(tex: string): string {
  return tex
    .replace(/\\d?frac\{([^{}]*)\}\{([^{}]*)\}/g, (_, over: string, under: string) => {
      const part = (text: string) => (/^\\?\w+$/.test(text) ? text : `(${text})`);
      return `${part(over)}/${part(under)}`;
    })
    .replace(/\\([a-z]+)/g, (_, name: string) => SYMBOLS[name] ?? name)
    .replace(/\\./g, ' ')
    .replace(/[{}_]/g, '')
    .replace(/(∂|√|Σ) /g, '$1')
    .replace(/ +/g, ' ')
    .trim();
}

export function spokenText(text: string, language: Language): string {
  return text
    .replace(/\[\[([^\]|]+)(?:\|([^\]]+))?\]\]/g, (_, id: string, form?: string) => {
      return form ?? glossaryEntry(id)?.texts[language].name ?? id;
    })
    .replace(/\$([^$]+)\$/g, (_, tex: string) => spokenFormula(tex))
    .replaceAll('`', '')
    .replace(/\s+/g, ' ')
    .trim();
}
