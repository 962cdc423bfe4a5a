// What every picture and film is asked: in which colours, on what, and of which views.

import type { Session } from '../../shared/session/session';
import type { ExportView } from '../../shared/export/kinds';
import { useLab } from '../panel/lab-context';
import { OneOf } from './one-of';

type Theme = Exclude<Session['theme'], 'system'>;
type Background = 'paper' | 'transparent';

interface Choice<T> {
  readonly value: T;
  readonly choose: (value: T) => void;
}

export function ThemeChoice({ value, choose }: Choice<Theme>) {
  const texts = useLab().lab.texts.value;
  return (
    <OneOf
      name={texts.names.theme}
      value={value}
      choices={['light', 'dark'] as const}
      words={(id) => texts.controls[id]}
      choose={choose}
    />
  );
}

export function BackgroundChoice({ value, choose }: Choice<Background>) {
  const words = useLab().lab.texts.value.export.picture;
  return (
    <OneOf
      name={words.background}
      value={value}
      choices={['paper', 'transparent'] as const}
      words={(id) => words.backgrounds[id]}
      choose={choose}
    />
  );
}

interface ViewChoices<V> extends Choice<V> {
  readonly choices: readonly V[];
}

export function ViewChoice<V extends ExportView>({ value, choices, choose }: ViewChoices<V>) {
  const words = useLab().lab.texts.value.export.picture;
  return (
    <OneOf
      name={words.view}
      value={value}
      choices={choices}
      words={(id) => words.views[id]}
      choose={choose}
    />
  );
}
