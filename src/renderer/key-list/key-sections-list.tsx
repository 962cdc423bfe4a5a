// The keys, section by section, each with what it does.

import './key-sections-list.css';
import { thisPlatform } from '../commands/keys';
import { useLab } from '../panel/lab-context';
import { keySections } from './key-sections';

export function KeySections({ presenting }: { readonly presenting: boolean }) {
  const t = useLab().lab.texts.value;
  return (
    <div class="key-sections">
      {keySections(t, thisPlatform(), presenting).map(({ title, rows }) => (
        <section key={title} aria-label={title}>
          <h3>{title}</h3>
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
