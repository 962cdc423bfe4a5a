// What a report has of its student: name and number for this paper only, and a thought that is kept.

import { useLab } from '../../panel/lab-context';
import { chooseSheet, sheetChoices } from './sheet-choices';
import { bounds } from '../../../shared/bounds';
import { typedText } from '../../panel/typed-text';

/** @param lesson null: of an experiment of one's own */
export function ReportFields({ lesson }: { readonly lesson: string | null }) {
  const { lab, progress } = useLab();
  const { sheet, sheetForm: t } = lab.texts.value;
  const choices = sheetChoices.value;
  return (
    <>
      <div class="sheet-form-row">
        {(['number', 'name'] as const).map((field) => (
          <label key={field} class="sheet-field">
            <span>{sheet[field]}</span>
            <input
              type="text"
              autocomplete="off"
              value={choices[field]}
              aria-describedby="sheet-person-note"
              onInput={(event) =>
                chooseSheet({ [field]: typedText(event.currentTarget, bounds.name) })
              }
            />
          </label>
        ))}
        <small id="sheet-person-note">{t.person}</small>
      </div>
      <label class="sheet-thought">
        <span>{t.reflection}</span>
        <textarea
          value={progress.reflection(lesson)}
          aria-describedby="sheet-thought-note"
          onInput={(event) =>
            progress.reflect(lesson, typedText(event.currentTarget, bounds.reflection))
          }
        />
        <small id="sheet-thought-note">{t.reflectionKept}</small>
      </label>
    </>
  );
}
