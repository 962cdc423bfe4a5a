// What is made here can leave: the kinds on the left, the choices of the chosen one beside them.

import './export-dialog.css';
import type { ExportFormId } from '../model/export/export-form-id';
import { useLab } from '../panel/lab-context';
import { ModalDialog } from '../panel/modal-dialog';
import { forms } from './forms';

export function ExportDialog() {
  const { lab, exporting } = useLab();
  const close = () => {
    exporting.cancel();
    lab.looks.set({ exporting: false });
  };
  return (
    <ModalDialog
      open={lab.looks.exporting.value}
      title={lab.texts.value.export.title}
      class="export-dialog"
      close={close}
    >
      <Kinds />
    </ModalDialog>
  );
}

function Kinds() {
  const { lab, exporting } = useLab();
  const { forms: words } = lab.texts.value.export;
  const chosen = lab.looks.exportForm.value;
  const form = forms.find(({ id }) => id === chosen);
  const choose = (id: ExportFormId) => {
    exporting.cancel();
    lab.looks.set({ exportForm: id });
  };
  return (
    <div class="export-body">
      <div class="export-kinds" role="radiogroup" aria-label={lab.texts.value.export.what}>
        {forms.map(({ id }) => (
          <label key={id}>
            <input
              type="radio"
              name="export-kind"
              checked={id === chosen}
              onChange={() => choose(id)}
            />
            <span>
              <b>{words[id].title}</b>
              <small>{words[id].hint}</small>
            </span>
          </label>
        ))}
      </div>
      {form && (
        <section class="export-form" aria-label={words[form.id].title}>
          <form.Form />
        </section>
      )}
    </div>
  );
}
