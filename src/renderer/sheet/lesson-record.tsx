// What the written worksheet of a lesson adds to it: the table to fill in, and the questions afterwards.

import type { Language } from '../../shared/languages';
import type { LessonPapers } from './lesson-papers';
import { MarkedWords } from './marked-words';
import { Reply, Room } from './room';
import { PartHeading, Said } from './said';
import type { SheetStyle } from './sheet';

export type PapersByLanguage = Readonly<Partial<Record<Language, LessonPapers>>>;

interface Props {
  readonly style: SheetStyle;
  readonly papers: PapersByLanguage;
}

interface WordsProps extends Props {
  readonly words: (papers: LessonPapers) => string | undefined;
}

/** Words of the papers, in each language of the sheet. */
export const PaperWords = ({ style, papers, words }: WordsProps) => (
  <Said
    in={style.languages}
    say={(_, language) => {
      const own = papers[language];
      return <MarkedWords text={(own && words(own)) ?? ''} language={language} />;
    }}
  />
);

export function RecordTable({ style, papers }: Props) {
  const first = papers[style.languages[0]];
  if (!first) return null;
  const { head, rows } = first.table;
  return (
    <section class="sheet-part">
      <PartHeading in={style.languages} say={(t) => t.table} />
      <table class="sheet-record">
        <thead>
          <tr>
            {head.map((name, k) => (
              <th key={name} scope="col">
                <PaperWords style={style} papers={papers} words={({ table }) => table.head[k]} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, j) => (
            <tr key={j}>
              {row.map((cell, k) => {
                const words = cell !== '' && (
                  <RecordCell style={style} papers={papers} row={j} column={k} />
                );
                return k === 0 ? (
                  <th key={k} scope="row">
                    {words}
                  </th>
                ) : (
                  <td key={k}>{words}</td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      {style.answers && (
        <Reply>
          <PaperWords style={style} papers={papers} words={({ tableAnswer }) => tableAnswer} />
        </Reply>
      )}
    </section>
  );
}

interface CellProps extends Props {
  readonly row: number;
  readonly column: number;
}

/** A cell that says the same in every language says it once. */
function RecordCell({ style, papers, row, column }: CellProps) {
  const said = (language: Language) => papers[language]?.table.rows[row]?.[column] ?? '';
  const [first, ...others] = style.languages;
  const differs = others.filter((language) => said(language) !== said(first));
  return (
    <PaperWords
      style={{ ...style, languages: [first, ...differs] }}
      papers={papers}
      words={({ table }) => table.rows[row]?.[column]}
    />
  );
}

export function PaperQuestions({ style, papers }: Props) {
  const first = papers[style.languages[0]];
  if (!first) return null;
  return (
    <section class="sheet-part">
      <PartHeading in={style.languages} say={(t) => t.questions} />
      <ol class="sheet-questions">
        {first.questions.map(({ question }, k) => (
          <li key={question}>
            <div class="sheet-asked">
              <PaperWords
                style={style}
                papers={papers}
                words={({ questions }) => questions[k]?.question}
              />
            </div>
            {style.answers ? (
              <Reply>
                <PaperWords
                  style={style}
                  papers={papers}
                  words={({ questions }) => questions[k]?.answer}
                />
              </Reply>
            ) : (
              <Room in={style.languages} lines={2} />
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}

/** The last word is the student's. */
export const Reflection = ({ style }: Pick<Props, 'style'>) =>
  style.answers ? null : (
    <section class="sheet-part sheet-whole">
      <PartHeading in={style.languages} say={(t) => t.reflection} />
      <p class="sheet-lead">
        <Said in={style.languages} say={({ sheet }) => sheet.reflectionLead} />
      </p>
      <Room in={style.languages} lines={4} />
    </section>
  );
