// The figure: the flow, and below it one of three things to look at more closely.

import { useSignal } from '@preact/signals';
import { simplenet } from '../../../../core/objectives/simplenet';
import type { Lab } from '../../../model/lab';
import { chooseObjective } from '../../../model/operations';
import { ComparePanel } from './compare-panel';
import { Flow } from './flow';
import type { NetModel } from './net-model';
import { ValuesPanel } from './values-panel';
import { WeightPanel } from './weight-panel';

const tabs = ['along', 'compare', 'example'] as const;

type Tab = (typeof tabs)[number];

export function NetworkFigure({ lab, model }: { readonly lab: Lab; readonly model: NetModel }) {
  const tab = useSignal<Tab>('along');
  const t = lab.texts.value.network;
  const at = model.shown.value;
  if (!at) {
    return (
      <div class="net-absent">
        <p>{t.needsNet}</p>
        <button type="button" onClick={() => chooseObjective(lab, { id: simplenet.id })}>
          {t.chooseNet}
        </button>
      </div>
    );
  }
  return (
    <>
      <Flow lab={lab} model={model} at={at} />
      <div class="net-tabs" role="tablist" aria-label={lab.texts.value.names.network.closer}>
        {tabs.map((id) => (
          <button
            key={id}
            type="button"
            role="tab"
            id={`net-tab-${id}`}
            aria-selected={tab.value === id}
            aria-controls="net-closer"
            onClick={() => (tab.value = id)}
          >
            {t[id]}
          </button>
        ))}
      </div>
      <div
        class="net-closer"
        id="net-closer"
        role="tabpanel"
        tabIndex={0}
        aria-labelledby={`net-tab-${tab.value}`}
      >
        {tab.value === 'along' && <WeightPanel lab={lab} model={model} at={at} />}
        {tab.value === 'compare' && <ComparePanel lab={lab} at={at} />}
        {tab.value === 'example' && <ValuesPanel lab={lab} />}
      </div>
    </>
  );
}
