// The text of a lesson as it is heard: without the marks of TeX, code and the glossary.

import type { Language } from '../../shared/languages';
import { glossary } from '../glossary/glossary';

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
function heardFormula(tex: string): string {
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

export function heard(text: string, language: Language): string {
  return text
    .replace(/\[\[([^\]|]+)(?:\|([^\]]+))?\]\]/g, (_, id: string, shown?: string) => {
      return shown ?? glossary.find((entry) => entry.id === id)?.name[language] ?? id;
    })
    .replace(/\$([^$]+)\$/g, (_, tex: string) => heardFormula(tex))
    .replaceAll('`', '')
    .replace(/\s+/g, ' ')
    .trim();
}
