// The choices of a sheet of paper, and the sheet as it will be printed.

import './sheet-form.css';
import { useSignal } from '@preact/signals';
import { sheetFileName } from './file-name';
import { useLab } from '../../panel/lab-context';
import type { Lesson } from '../../lessons/lesson';
import type { Make } from '../../model/export/making';
import { MakeButtons } from '../make-buttons';
import { PrintButtons } from './print-buttons';
import { ReportFields } from './report-fields';
import { chooseSheet, sheetChoices } from './sheet-choices';
import { SheetOf, type SheetParts } from './sheet-of';
import { useFacts, useFigure, usePaper } from './sheet-parts';
import { styleOf, type WantedSheet } from './wanted-sheet';

export function SheetForm() {
  const { edition, lab, lessons, ownLessons, progress } = useLab();
  const open = lessons.lesson.value;
  const about = useSignal(open?.id ?? '');
  const choices = sheetChoices.value;
  const { kind } = choices;
  const all = [...lessons.catalogue, ...ownLessons.all.value];
  const lesson = all.find(({ id }) => id === about.value) ?? null;
  const numberOf = (one: Lesson): number | null => lessons.catalogue.indexOf(one) + 1 || null;
  const wanted: WantedSheet = {
    kind,
    style: styleOf(choices, lab.language.value),
    about: lesson,
    number: lesson && numberOf(lesson),
  };
  // A report tells what is on screen, which belongs to the lesson that is open, or to none.
  const offered = kind === 'report' ? all.filter(({ id }) => id === open?.id) : all;
  const facts = useFacts();
  const figure = useFigure(wanted);
  const parts: SheetParts = {
    wanted,
    facts,
    figure,
    person: choices,
    progress: lesson && progress.of(lesson.id),
    reflection: progress.reflection(lesson?.id ?? null),
  };
  const paper = usePaper(parts);
  const t = lab.texts.value.sheetForm;
  const { sheet } = lab.texts.value;
  const titled = (number: number | null, title: string) =>
    number === null ? title : sheet.numbered(number, title);

  const make: Make = async ({ signal, progress: tell, pdf }) => {
    tell(0.1);
    await paper.settled(signal);
    tell(0.5);
    return {
      kind: 'pdf',
      name: sheetFileName(lab.texts.peek(), wanted),
      bytes: await paper.asDocument(pdf),
    };
  };
  return (
    <div class="sheet-form">
      <div class="sheet-form-row">
        <fieldset>
          <legend>{t.what}</legend>
          {(['worksheet', 'report'] as const).map((one) => (
            <label key={one}>
              <input
                type="radio"
                name="sheet-kind"
                checked={kind === one}
                onChange={() => {
                  chooseSheet({ kind: one });
                  if (one === 'report') about.value = open?.id ?? '';
                }}
              />
              {sheet[one]}
            </label>
          ))}
        </fieldset>
        <label class="sheet-about">
          <span>{t.about}</span>
          <select
            value={about.value}
            onChange={(event) => (about.value = event.currentTarget.value)}
          >
            {(kind === 'worksheet' || !open) && <option value="">{t.present}</option>}
            {offered.map((one) => (
              <option key={one.id} value={one.id}>
                {titled(numberOf(one), one.texts[lab.language.value].title)}
              </option>
            ))}
          </select>
        </label>
        {kind === 'worksheet' && (
          <label>
            <input
              type="checkbox"
              checked={choices.answers}
              onChange={(event) => chooseSheet({ answers: event.currentTarget.checked })}
            />
            {t.answers}
          </label>
        )}
        <label>
          <input
            type="checkbox"
            checked={choices.bilingual}
            onChange={(event) => chooseSheet({ bilingual: event.currentTarget.checked })}
          />
          {t.bilingual}
        </label>
      </div>
      {kind === 'report' && <ReportFields lesson={lesson?.id ?? null} />}
      <section
        class="sheet-preview"
        tabIndex={0}
        aria-label={t.preview}
        aria-busy={figure?.source === null}
      >
        <SheetOf {...parts} />
      </section>
      {edition === 'app' ? (
        <MakeButtons make={make} disabled={figure?.source === null} />
      ) : (
        <PrintButtons paper={paper} disabled={figure?.source === null} />
      )}
    </div>
  );
}
