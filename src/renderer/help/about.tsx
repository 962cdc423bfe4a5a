// What the program is: its version, what runs it, what it is built from, and the licences of all of it.

import { useEffect } from 'preact/hooks';
import { licences, version } from 'virtual:licences';
import ownLicence from '../../../LICENSE?raw';
import icon from '../../../resources/icon.svg?raw';
import { fill } from '../../i18n/fill';
import { useLab } from '../panel/lab-context';

/** Which Electron runs it need not be the one it was built with, but its licence is the same. */
const runtime = licences.find(({ name }) => name === 'electron');
const libraries = licences.filter((one) => one !== runtime);

export function About() {
  const { edition, lab, help } = useLab();
  const { about: t, app } = lab.texts.value;
  const programs = help.programs.value;
  useEffect(() => void help.askPrograms(), []);

  return (
    <>
      <h3>{t.title}</h3>
      <p class="about-app">
        <img src={`data:image/svg+xml,${encodeURIComponent(icon)}`} alt="" />
        <strong>{app}</strong> {fill(t.version, { version })}
      </p>
      <p>{t.offline[edition]}</p>
      <Terms summary={t.licence} text={ownLicence} />
      <h4>{t.runs}</h4>
      <ul lang="en" aria-label={t.runs}>
        {programs.map((program) => (
          <li key={program}>{program}</li>
        ))}
      </ul>
      {edition === 'app' && <Runtime />}
      <h4>{t.libraries}</h4>
      <p>
        {t.fonts}{' '}
        <button type="button" role="link" class="help-link" onClick={() => help.follow('fonts.md')}>
          {t.toFonts}
        </button>
      </p>
      {libraries.map(({ name, version, licence, text }) => (
        <Terms
          lang="en"
          key={`${name} ${version}`}
          summary={`${name} ${version} · ${licence}`}
          text={text}
        />
      ))}
    </>
  );
}

/** The licence of what the desktop app brings along to run in. */
function Runtime() {
  const { lab } = useLab();
  return (
    <>
      <p>{lab.texts.value.about.runtime}</p>
      {runtime && <Terms lang="en" summary={`Electron · ${runtime.licence}`} text={runtime.text} />}
    </>
  );
}

interface TermsProps {
  readonly summary: string;
  readonly text: string;
  /** Of the summary, where it is not that of the window. */
  readonly lang?: 'en';
}

/** The text of a licence, unfolded by its name; a package may have none of its own. */
const Terms = ({ summary, text, lang }: TermsProps) =>
  text === '' ? (
    <p class="help-terms" lang={lang}>
      {summary}
    </p>
  ) : (
    <details class="help-terms">
      <summary lang={lang}>{summary}</summary>
      <pre lang="en">{text}</pre>
    </details>
  );
