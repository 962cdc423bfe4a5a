// One check of a task, chosen from the vocabulary, with its numbers.

import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import {
  choiceChecks,
  taskCheckIds,
  type ChoiceCheckId,
  type TaskCheck,
  type TaskCheckId,
} from '../../shared/lessons/task-checks';
import type { Texts } from '../../i18n/texts';
import { livedCheck } from '../lessons/draft/lived-check';
import { useLab } from '../panel/lab-context';
import { NumberEntry } from './number-entry';
import { ProblemLines } from './problem-lines';

interface Props {
  readonly check: TaskCheck;
  readonly at: string;
  readonly change: (check: TaskCheck) => void;
  readonly remove?: () => void;
}

export function CheckRow({ check, at, change, remove }: Props) {
  const { lab, lessons } = useLab();
  const t = lab.texts.value.lessonEditor;
  const facts = lessons.facts.value;
  const lived = (id: TaskCheckId) => {
    if (facts) change(livedCheck(id, facts));
  };
  return (
    <div class="editor-check">
      <select
        aria-label={t.checks}
        value={check.check}
        disabled={!facts}
        onChange={(event) => lived(event.currentTarget.value as TaskCheckId)}
      >
        {taskCheckIds.map((id) => (
          <option key={id} value={id}>
            {t.check[id]}
          </option>
        ))}
      </select>
      <CheckValues check={check} change={change} />
      {!isBare(check.check) && (
        <button type="button" class="quiet" disabled={!facts} onClick={() => lived(check.check)}>
          {t.fromLab}
        </button>
      )}
      {remove && (
        <button type="button" aria-label={t.removeCheck} title={t.removeCheck} onClick={remove}>
          ✕
        </button>
      )}
      <ProblemLines at={at} />
    </div>
  );
}

type Values = Pick<Props, 'check' | 'change'>;

function CheckValues({ check, change }: Values) {
  const { lab } = useLab();
  const t = lab.texts.value.lessonEditor;
  /** With a field changed, or taken away. */
  const put = (key: string, value: unknown) => {
    const { [key as 'check']: _, ...rest } = check;
    change((value === undefined ? rest : { ...check, [key]: value }) as TaskCheck);
  };
  if (isChoice(check)) {
    const words: readonly string[] = choiceChecks[check.check];
    return (
      <select
        aria-label={t.check[check.check]}
        value={check.is}
        onChange={(event) => put('is', event.currentTarget.value)}
      >
        {words.map((word) => (
          <option key={word} value={word}>
            {nameOf(lab.texts.value, check.check, word)}
          </option>
        ))}
      </select>
    );
  }
  const values: Readonly<Record<string, unknown>> = { ...check };
  return (
    <>
      {'at' in check && <PointField at={check.at} change={(at) => put('at', at)} />}
      {fieldsOf(check).map((key) => (
        <NumberEntry
          key={key}
          label={t[key]}
          value={values[key] as number | undefined}
          change={(value) => put(key, value)}
        />
      ))}
    </>
  );
}

/** It asks whether something was seen, and has no value. */
const isBare = (id: TaskCheckId): boolean => id === 'lastStep' || id === 'replayed';

const isChoice = (check: TaskCheck): check is Extract<TaskCheck, { check: ChoiceCheckId }> =>
  Object.hasOwn(choiceChecks, check.check);

function fieldsOf({ check }: TaskCheck): readonly ('is' | 'from' | 'to' | 'within' | 'beyond')[] {
  if (isBare(check)) return [];
  if (check === 'endAway') return ['beyond'];
  return check === 'start' || check === 'endNear' || check === 'downhillAt'
    ? ['within']
    : ['is', 'from', 'to'];
}

function nameOf(t: Texts, check: ChoiceCheckId, word: string): string {
  const names: Readonly<Record<string, string>> = {
    ...Object.fromEntries(Object.entries(t.objectives).map(([id, { name }]) => [`objective ${id}`, name])), // prettier-ignore
    ...Object.fromEntries(Object.entries(t.optimizers).map(([id, name]) => [`optimizer ${id}`, name])), // prettier-ignore
    ...Object.fromEntries(Object.entries(t.charts).map(([id, { title }]) => [`chart ${id}`, title])), // prettier-ignore
    ...Object.fromEntries(Object.entries(t.outcomeTitles).map(([id, title]) => [`outcome ${id}`, title])), // prettier-ignore
    'gradient numerical': t.names.numerical,
    'gradient analytic': t.names.analytic,
    'arrows downhill': '−∇f',
    'arrows uphill': '∇f',
  };
  return names[`${check} ${word}`] ?? word;
}

/** Of a point: numbers with a comma between them; an empty place is one that does not matter. */
function PointField({
  at,
  change,
}: {
  readonly at: readonly (number | null)[];
  readonly change: (at: readonly (number | null)[]) => void;
}) {
  const t = useLab().lab.texts.value.lessonEditor;
  const typed = useSignal(pointText(at));
  useEffect(() => {
    if (JSON.stringify(pointOf(typed.peek())) !== JSON.stringify(at)) typed.value = pointText(at);
  }, [at]);
  return (
    <label class="editor-number">
      <span>{t.point}</span>
      <input
        type="text"
        autocomplete="off"
        aria-invalid={pointOf(typed.value) ? 'false' : 'true'}
        value={typed.value}
        onInput={(event) => {
          typed.value = event.currentTarget.value;
          const point = pointOf(typed.value);
          if (point) change(point);
        }}
      />
    </label>
  );
}

const pointText = (at: readonly (number | null)[]): string =>
  at.map((value) => value ?? '–').join(', ');

function pointOf(text: string): readonly (number | null)[] | null {
  const parts = text.split(',').map((part) => part.trim().replaceAll('−', '-'));
  const values = parts.map((part) => (part === '' || part === '–' ? null : Number(part)));
  return values.some((value) => Number.isNaN(value)) ? null : values;
}
