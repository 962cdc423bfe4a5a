// 파일과 프린터, 보관에 생긴 문제.

import { briefName, excerpt } from '../../excerpt';
import type { fileProblems as english } from '../../en/problems/files';
import type { Translation } from '../../translation';

const why = (system: string): string => (system === '' ? '' : `(${system})`);

const leftOut = {
  bounds: '지난번 창 위치',
  settings: '설정',
  setUps: '실험 목록',
  session: '지난번 실험',
  lesson: '내 수업',
  opened: '마지막에 연 내용',
} as const;

export const fileProblems: Translation<typeof english> = {
  inFile: ({ file, why }, say) => `${briefName(file)}: ${say(why)}`,
  inFormula: ({ formula, why }, say) => `“${excerpt(formula)}”: ${say(why)}`,
  noSuchFile: '그런 파일이 없습니다.',
  droppedNoFile: '놓은 것은 파일이 아닙니다. 경사 하강 실험실에서 저장한 파일을 놓아 주십시오.',
  droppedSeveral: '파일 여러 개를 한꺼번에 놓았습니다. 하나씩 놓아 주십시오.',
  droppedFolder: '폴더는 열 수 없습니다. 그 안의 파일을 놓아 주십시오.',
  recentGone: ({ file }) =>
    `${briefName(file)} 파일이 제자리에 없어 최근 파일 목록에서 지웠습니다.`,
  unreadableFile: ({ system }) => `이 파일을 읽을 수 없습니다${why(system)}.`,
  notOrdinaryFile: '일반 파일이 아니어서 경사 하강 실험실 파일로 열 수 없습니다.',
  isLesson:
    '수업은 창에서 여는 파일입니다. 다른 옵션 없이 이 파일의 이름만 적어 실험실을 시작해 주십시오.',
  fileTooLarge: '경사 하강 실험실에서 만든 것이라기에는 너무 큽니다.',
  notJson: 'JSON 형식도 코드도 아니어서 경사 하강 실험실에서 열 수 없습니다.',
  codeIncomplete: '코드의 끝부분이 빠졌습니다. 처음부터 끝까지 다시 복사해 주십시오.',
  codeDamaged: '전달하는 사이에 코드가 바뀌어 검사합이 맞지 않습니다. 다시 복사해 주십시오.',
  codeTooLong: '코드가 100,000자를 넘습니다. 코드 대신 파일로 전해 주십시오.',
  codeTooLarge:
    '코드에 담긴 내용이 1 MB를 넘어, 경사 하강 실험실에서 만든 것이라고 볼 수 없습니다.',
  newerCode: ({ version }) =>
    `더 새로운 경사 하강 실험실에서 만든 코드입니다(코드 버전: ${version}). 이 앱은 버전 1까지 읽습니다.`,
  noSuchFolder: ({ folder }) => `저장할 폴더가 없습니다: ${briefName(folder)}.`,
  unwritableFile: ({ file, system }) =>
    `${briefName(file)} 파일을 쓸 수 없습니다${why(system)}. 다른 위치를 골라 주십시오.`,
  notOrdinaryPlace: ({ file }) =>
    `${briefName(file)} 위치에 일반 파일이 아닌 것이 있어 쓸 수 없습니다. 다른 위치를 골라 주십시오.`,
  writesOverSource: ({ file }) =>
    `실행을 읽어 오는 파일에는 쓸 수 없습니다: ${briefName(file)}. 다른 이름을 지정해 주십시오.`,
  notKept: ({ system }) =>
    `변경한 내용을 다음 시작까지 보관하지 못하고 있습니다${why(system)}. 파일로 저장해 두십시오.`,
  setUpsNotKept: ({ system }) =>
    `실험 목록을 다음 시작까지 보관하지 못하고 있습니다${why(system)}. 파일로 저장해 두십시오.`,
  setUpsLost: ({ file }) =>
    file === null
      ? '실험 목록을 읽을 수 없어 빈 목록으로 시작합니다.'
      : `실험 목록을 읽을 수 없어 ${file} 파일로 남겨 두고 빈 목록으로 시작합니다.`,
  lastSessionLost: ({ file }) =>
    file === null
      ? '지난번에 쓰던 내용을 읽을 수 없어 처음 상태로 시작합니다.'
      : `지난번에 쓰던 내용을 읽을 수 없어 ${file} 파일로 남겨 두고 처음 상태로 시작합니다.`,
  settingsLost: ({ file }) =>
    file === null
      ? '설정을 읽을 수 없어 처음 설정으로 시작합니다.'
      : `설정을 읽을 수 없어 ${file} 파일로 남겨 두고 처음 설정으로 시작합니다.`,
  settingsNotKept: ({ system }) =>
    `설정을 다음 시작까지 보관하지 못하고 있습니다${why(system)}. 지금 창에서는 그대로 쓸 수 있습니다.`,
  lessonLost: ({ file, why }, say) =>
    file === null ? say(why) : `${say(why)} ${file} 파일로 따로 두었고 목록에는 나오지 않습니다.`,
  lessonNotKept: ({ system }) =>
    `이 수업을 다음 시작까지 보관할 수 없습니다${why(system)}. 앱을 닫을 때까지는 목록에 있습니다.`,
  tooManyLessons: ({ most }) =>
    `내 수업이 이미 ${most}개 있습니다. 하나를 삭제한 뒤 다시 여십시오.`,
  leftOut: ({ kinds }) =>
    `실험실이 멈출 때 열고 있던 항목은 빼고 시작했으며 따로 보관해 두었습니다(${kinds.map((kind) => leftOut[kind]).join(', ')}).`,
  notPrinted: ({ reason }) =>
    `인쇄하지 못했습니다: ${reason === '' ? '프린터가 이유를 알리지 않았습니다' : reason}.`,
  notCopied: ({ system }) =>
    `브라우저가 허용하지 않아 복사하지 못했습니다${why(system)}. 창을 한 번 누른 뒤 다시 복사해 보십시오.`,
  noFullScreen: ({ system }) =>
    `브라우저가 전체 화면을 허용하지 않습니다${why(system)}. 브라우저 메뉴에서 켤 수도 있습니다.`,
};
