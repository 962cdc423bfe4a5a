// The form of a sheet, loaded when it is opened first: what worksheets say is in the documents, which
// the window does not need to begin.

import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { SheetForm } from './sheet-form';

export function LateSheetForm() {
  const form = useSignal<{ readonly Form: typeof SheetForm } | null>(null);
  useEffect(() => {
    void import('./sheet-form').then((loaded) => (form.value = { Form: loaded.SheetForm }));
  }, []);
  const Form = form.value?.Form;
  return Form ? <Form /> : null;
}
