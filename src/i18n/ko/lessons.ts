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
    again: '단계 다시 보기',
    againHint: '이 단계를 처음 상태로 되돌립니다',
    done: '완료',
    predict: '예상',
    task: '해 보기',
    why: '왜 그럴까',
    hint: '힌트',
    check: '확인',
    right: '맞습니다.',
    wrong: '예상과 다릅니다.',
    rightAnswer: '정답: {answer}',
    isRight: '(정답)',
    isYours: '(내 답)',
    thenTry: '해 본 다음에 열립니다.',
    whyLater: '예상한 다음에 열립니다.',
    explain: '설명 보기',
    showMe: '보여 주기',
    showMeHint: '막혔을 때 정답을 보여 주거나 대신 해 보여 줍니다',
    openPrediction: '예상 남음',
    openTask: '해 보기 남음',
    finish: '마치기',
    end: (lessons: number) => `${cardinal(lessons)} 수업을 마치며`,
    learnt:
      '두 함숫값으로 기울기를 구하는 방법과, 학습률과 걸음 수에 따라 경사 하강법이 수렴하거나 제자리걸음을 하거나 발산하는 까닭, 그리고 길을 잃는 곳을 살펴보았습니다. 신경망도 같은 방법으로 학습하며, 다른 최적화 방법에는 저마다 장점과 한계가 있습니다.',
    ownExperiment: '내 실험으로 돌아가기',
    glossary: '용어 풀이',
    openMystery: '노트북의 셀을 다시 실행해 보기',
    minutes: (minutes) => `${minutes}분`,
    stepNamed: (number, title, done) =>
      `${number}단계${title === null ? '' : `: ${title}`}${done ? ', 완료' : ''}`,
    course: '수업 지도',
    stepsDone: (done, steps) => `${steps}단계 중 ${done}단계 완료`,
    score: (right, made) => (made === 0 ? '아직 예상 없음' : `예상 ${made}개 중 ${right}개 맞음`),
    openLesson: '열기',
    openNamed: (title) => `${title} 열기`,
    startAgain: '진도 지우기',
    sureToStart: '지금까지의 답과 완료 표시가 모두 지워집니다.',
    keepProgress: '그대로 두기',
    backToLesson: '수업으로',
    covered: '예상한 뒤 보기',
    predictFirst: '먼저 예상해 보십시오.',
  },
};
