import { expect, test } from 'vitest';
import { objectives } from '../core/objectives';
import { optimizers } from '../core/optimizers';
import { texts } from './texts';

test.each(objectives.map(({ id }) => id))(
  'the function %s has its words in both languages',
  (id) => {
    for (const words of Object.values(texts.en.objectives[id])) expect(words).toMatch(/[a-z]/);
    for (const words of Object.values(texts.ko.objectives[id])) expect(words).toMatch(/[가-힣]/);
  },
);

test.each(optimizers)(
  'the method $id and what tunes it have names in both languages, and a sentence',
  ({ id, params }) => {
    expect(texts.en.methodBlurbs[id]).toMatch(/^\w.*\.$/);
    expect(texts.ko.methodBlurbs[id]).toMatch(/[가-힣].*니다\.$/);
    for (const { optimizers: methods, parameters } of [texts.en, texts.ko]) {
      for (const name of [methods[id], ...params.map((param) => parameters[param.id])]) {
        expect(name).toMatch(/\w|[가-힣]/);
      }
    }
  },
);
