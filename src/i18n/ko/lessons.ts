// 수업을 둘러싼 글입니다. 수업의 글은 수업 폴더에 있습니다.

import type { lessonTexts as english } from '../en/lessons';
import type { Translation } from '../translation';
import { cardinal } from './cardinals';

export const lessonTexts: Translation<typeof english> = {
  lesson: {
    free: '자유 실험',
    section: '{section}절',
    back: '이전',
    next: '다음',
    nextLesson: '다음 수업',
    again: '이 단계를 처음 상태로 다시 보기',
    done: '완료',
    task: '해 보기',
    hint: '힌트',
    check: '확인',
    right: '맞습니다.',
    wrong: '예상과 다릅니다.',
    rightAnswer: '정답: {answer}',
    isRight: '(정답)',
    isYours: '(내 답)',
    thenTry: '이제 직접 해 보십시오. 하고 나면 설명이 나옵니다.',
    explain: '설명 보기',
    openPrediction: '예상 남음',
    openTask: '해 보기 남음',
    finish: '마치기',
    end: (lessons: number) => `${cardinal(lessons)} 수업을 마치며`,
    learnt:
      '두 함숫값으로 기울기를 구하는 방법과, 학습률과 걸음 수에 따라 경사 하강법이 수렴하거나 제자리걸음을 하거나 발산하는 까닭, 그리고 길을 잃는 곳을 살펴보았습니다. 신경망도 같은 방법으로 학습하며, 다른 최적화 방법에는 저마다 장점과 한계가 있습니다.',
    ownExperiment: '내 실험으로 돌아가기',
    glossary: '용어 풀이',
    openMystery: '노트북의 셀을 다시 실행해 보기',
    covered: '예상한 뒤 보기',
    predictFirst: '먼저 예상해 보십시오.',
  },
};
