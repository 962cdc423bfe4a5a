// The sentences of `scripts` and the bench in Korean.

/** @type {import('../scripts.mjs').ScriptTexts} */
export const scriptTexts = {
  installing: '패키지를 설치합니다…',
  notInstalled: (code) => `패키지를 설치하지 못했습니다. “npm ci”의 종료 코드: ${code}.`,

  site: { name: '경사 하강 실험실', description: '경사 하강을 눈으로 봅니다.' },

  building: '빌드합니다…',
  products: {
    app: '앱',
    web: '웹 버전',
    page: '한 파일 버전',
    cli: '명령줄',
    bench: '벤치',
    bare: '시작 시간의 비교 상대',
  },
  /** Instead of the lab, in a browser that cannot run it. */
  pageNeeds: '이 페이지를 열려면 JavaScript와 2023년 이후의 브라우저가 필요합니다.',
  notBuilt: (product) => `${product} 빌드에 실패했습니다.`,

  displaySilent: (display) => `DISPLAY에 적힌 “${display}”에서 응답이 없습니다.`,
  noVirtualDisplay: '가상 디스플레이(Xvfb)가 시작되지 않습니다.',
  endedBySignal: (signal) =>
    `실험실이 신호 ${signal}번으로 끝났습니다. 시작할 때마다 그렇다면 디스플레이나 그래픽 드라이버를 확인해 주십시오.`,
  drawing: (file) =>
    `디스플레이가 없어 가상 디스플레이에서 ${file} 그림을 만듭니다. 실행 결과는 다음 표와 같습니다.`,
  pictureLate: (seconds) => `${seconds}초 안에 그림을 완성하지 못했습니다.`,

  written: (file, size) => `저장했습니다: ${file}(${size})`,
  exportLate: (seconds) => `${seconds}초 안에 파일을 완성하지 못했습니다.`,

  installingLibraries: '시스템 라이브러리를 설치합니다…',
  librariesNeeded: (list) => `Electron을 실행하려면 다음 시스템 라이브러리가 필요합니다: ${list}.`,
  librariesMissing: (line) =>
    `시스템 라이브러리가 없습니다. Debian과 Ubuntu에서는 다음을 실행하십시오: ${line}`,

  downloading: 'Electron을 내려받습니다…',
  takingFallback: (version) =>
    `GitHub에 연결할 수 없어 패키지 저장소에서 Electron을 받습니다(버전 ${version}, 196 MB, 한 번만).`,
  unexpectedFile: (file) => `${file}의 체크섬이 예상과 달라 사용하지 않았습니다.`,
  overrideEmpty: (executable) =>
    `ELECTRON_OVERRIDE_DIST_PATH가 설정되어 있지만 실행 파일이 없습니다: ${executable}`,
  noElectron:
    'Electron을 찾지 못했습니다. 해결 방법은 세 가지입니다. github.com 접속을 허용하고 다시 ' +
    '실행하거나, ELECTRON_MIRROR에 미러 주소를 지정하거나, Electron의 압축을 푼 폴더를 ' +
    'ELECTRON_OVERRIDE_DIST_PATH에 지정하십시오.',

  noPort: (text) =>
    `“${text}” 포트는 쓸 수 없습니다. 0부터 65535까지의 정수여야 합니다(0이면 빈 포트를 고릅니다).`,
  portTaken: (port) => `${port}번 포트는 이미 사용 중입니다. --port로 다른 포트를 지정하십시오.`,
  served: (url) => `웹 버전 주소: ${url} (Ctrl+C로 끝냅니다)`,
  webHelp: `npm run web -- [--serve] [--port N]

웹 버전을 dist/web에, 한 파일 버전을 dist/descent-lab.html에 빌드합니다. dist/web 폴더는 어느 웹 서버에나
올릴 수 있습니다.

--serve   웹 버전을 docs/hosting.md의 헤더와 함께 이 컴퓨터에서 바로 엽니다
--port N  포트 번호(지정하지 않으면 8080, 0이면 빈 포트)
`,

  unknownStage: (given, known) => `“${given}” 단계는 없습니다. 단계: ${known}.`,

  unknownOption: (given) =>
    `“${given}” 옵션은 이렇게 쓸 수 없습니다. --help로 쓰는 법을 볼 수 있습니다.`,
  benchColumns: ['일', '상대', '우리 / 상대', '우리', '상대', ' 단위'],
  absent: (program) => `없음: ${program}`,
  benchHelp: `npm run bench -- [--json] [--only 낱말]

같은 일을 각자의 프로세스에서 번갈아 하게 하고, 걸린 프로세서 시간의 비(우리 / 상대)의 중앙값을
출력합니다. 0.5는 상대보다 두 배 빠르고, 2는 두 배 오래 걸린다는 뜻입니다("300배 이상 빠름"은 비가
0.0033 이하라는 말입니다). 표의 괄호 안 두 수는 비의 사분위수이며, 측정값의 절반이 그 사이에
들어갑니다. 메모리의 비는 바이트의 비입니다. 시작은 흐른 시간으로도 재며, 상대는 three.js 메시
하나만 그리는 Electron입니다.

--json       한 줄에 JSON 하나: {"work","against","ratio","ours","theirs","unit"}. 설치되지 않은 상대는
             ratio와 theirs가 null이고, 없는 것은 "absent"에 적습니다
--only 낱말  이름에 그 낱말이 있는 일만
`,

  unknownArch: (given) => `“${given}”용으로는 만들 수 없습니다. x64나 arm64를 적어 주십시오.`,
  noDpkg: 'dpkg-deb가 없어 .deb 파일은 만들지 않습니다.',
  packedElectron: (packed, declared) =>
    packed === declared
      ? `Electron ${packed} 버전이 들어 있습니다.`
      : `package.json에 적힌 버전은 ${declared}, 들어 있는 Electron은 ${packed} 버전입니다. 배포용이 아닙니다.`,
  packageHelp: `npm run package -- [--arch x64|arm64]

앱을 지금 쓰는 시스템용으로 묶어 dist에 넣습니다. Linux에서는 폴더와 tar.gz, .deb를, Windows에서는 zip과
설치 파일(MSI, EXE)을, macOS에서는 DMG와 zip을 만듭니다. 체크섬은 SHA256SUMS에 적습니다.

--arch 이름  다른 프로세서용으로 만듭니다. 그때는 Electron을 GitHub에서 내려받습니다
`,

  unknownSoakOption: (given) =>
    `“${given}”: soak에 없는 옵션입니다. --help로 옵션 목록을 볼 수 있습니다.`,
  badSoakValue: (given) =>
    `“${given}”: 쓸 수 없는 값입니다. 분은 수로, 나머지 수는 정수로, 버전은 app, web, page 가운데 하나로 적습니다.`,
  soakHelp: `npm run soak -- [--minutes N] [--seed S] [--edition 이름] [--until N] [--only N,N,…]

실험실을 무작위로 조작하면서, 조작할 때마다 언제나 지켜져야 할 조건을 확인합니다. 시드가 같으면
조작도 같습니다. 오류를 찾으면 그 앞의 조작과 재현하는 방법을 함께 출력합니다.

--minutes N     버전마다 돌리는 시간(분). 적지 않으면 10
--seed S        조작을 정하는 시드. 적지 않으면 무작위
--edition 이름  app, web, page 가운데 하나. 적지 않으면 모두
--until N       N번 조작이 들어 있는 구간만, 그 조작까지
--only N,N,…    이 조작들만. 같은 오류를 더 짧게 다시 볼 수 있습니다
`,
};
