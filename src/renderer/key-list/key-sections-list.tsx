// The keys, section by section, each with what it does; and what fingers do, first where there are no keys.

import './key-sections-list.css';
import { thisPlatform } from '../commands/keys';
import { useLab } from '../panel/lab-context';
import { fingerSection, keySections } from './key-sections';

interface Props {
  readonly presenting: boolean;
  /** One below the heading over it. */
  readonly heading: 'h3' | 'h4';
}

export function KeySections({ presenting, heading: Heading }: Props) {
  const { lab, lessons } = useLab();
  const occasion = {
    presenting,
    lesson: lessons.lesson.value !== null,
    setUps: lab.setUps.list.value.length > 0,
  };
  const keys = keySections(lab.texts.value, thisPlatform(), occasion);
  const fingers = fingerSection(lab.texts.value);
  const sections = matchMedia('(pointer: coarse)').matches
    ? [fingers, ...keys]
    : [...keys, ...(presenting ? [] : [fingers])];
  return (
    <div class="key-sections">
      {sections.map(({ title, rows }) => (
        <section key={title} aria-label={title}>
          <Heading>{title}</Heading>
          <dl>
            {rows.map(({ keys, text }) => (
              <div key={text}>
                <dt>{text}</dt>
                <dd>
                  {keys.map((key) => (
                    <kbd key={key}>{key}</kbd>
                  ))}
                </dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </div>
  );
}
