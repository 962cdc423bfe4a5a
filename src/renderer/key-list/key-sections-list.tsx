// The keys, section by section, each with what it does.

import './key-sections-list.css';
import { thisPlatform } from '../commands/keys';
import { useLab } from '../panel/lab-context';
import { keySections } from './key-sections';

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
  return (
    <div class="key-sections">
      {keySections(lab.texts.value, thisPlatform(), occasion).map(({ title, rows }) => (
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
