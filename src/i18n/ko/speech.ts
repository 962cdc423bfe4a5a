// 소리로만 들리는 한국어 문장입니다. 걸음과 보는 범위, 수업에서 일어난 일을 알립니다.

import type { speechTexts as english } from '../en/speech';
import type { Translation } from '../translation';

export const speechTexts: Translation<typeof english> = {
  step: '{step}번째 걸음: x = {x}, f = {f}.',
  ended: '{step}번째 걸음에서 재생이 끝났습니다. x = {x}, f = {f}. {verdict}.',
  frame: '보는 범위의 폭: {width}.',
  power: '10의 {exponent}제곱',
  times: '{mantissa} 곱하기 {power}',
  minus: '마이너스 {value}',
  ownLessonOpened: '{title} 수업. {steps}단계 중 {step}단계. {ask}',
  lessonOpened: '{number}번 수업, {title}. {steps}단계 중 {step}단계. {ask}',
  lessonStep: '수업 {steps}단계 중 {step}단계. {ask}',
};
