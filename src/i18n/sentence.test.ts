import { expect, it } from 'vitest';
import { pleaseEnter } from './ko/problems/fields';
import { said } from './said.fixture';

it('names what a sentence is about, however deep it lies', () => {
  const unknown = { code: 'unknownName', name: 'sine', near: 'sin' } as const;
  const why = { code: 'inFormula', formula: 'sine(x0)', why: unknown } as const;
  expect(said({ code: 'inFile', file: 'class.json', why })).toEqual({
    en: 'class.json: “sine(x0)”: Unknown name “sine”; did you mean sin?',
    ko: 'class.json: “sine(x0)”: 알 수 없는 이름입니다: “sine”. 비슷한 이름: sin',
  });
});

it.each([
  ['0보다 큰 수', '수를'],
  ['0보다 큰 값', '값을'],
])('gives what is wanted, such as “%s”, its own particle', (wanted, ko) => {
  expect(pleaseEnter('학습률 lr', wanted, '')).toContain(`${ko} 입력해`);
});

it('sets the reason of the system in brackets, where there is one', () => {
  expect(said({ code: 'notKept', system: 'ENOSPC' })).toEqual({
    en: 'Your changes cannot be kept for the next start (ENOSPC). To be safe, save them to a file.',
    ko: '변경한 내용을 다음 시작까지 보관하지 못하고 있습니다(ENOSPC). 파일로 저장해 두십시오.',
  });
  expect(said({ code: 'unreadableFile', system: '' })).toEqual({
    en: 'This file cannot be read.',
    ko: '이 파일을 읽을 수 없습니다.',
  });
});
