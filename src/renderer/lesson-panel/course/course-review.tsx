// Questions on the whole course, after its last step: nothing on the screen helps, and each leads back
// to where its answer is shown.

import { REVIEW, review, type ReviewQuestion } from './review';
import { useLab } from '../../panel/lab-context';
import { Card } from '../card';
import { LessonChoices } from '../lesson-choices';
import { LessonText } from '../lesson-text';

export function CourseReview() {
  const t = useLab().lab.texts.value.lesson;
  return (
    <>
      <p>{t.review}</p>
      {review.map((question, k) => (
        <Question key={question.id} question={question} number={k + 1} />
      ))}
    </>
  );
}

interface Props {
  readonly question: ReviewQuestion;
  readonly number: number;
}

function Question({ question: { id, answer, shown }, number }: Props) {
  const { lab, lessons, progress } = useLab();
  const { lesson: t, names, courseReview } = lab.texts.value;
  const language = lab.language.value;
  const { question, choices, replies, because } = courseReview[id];
  const at = lessons.catalogue.findIndex((lesson) => lesson.id === shown[0]);
  const step = lessons.catalogue[at]?.steps.find((one) => one.id === shown[1]);
  const kept = progress.of(REVIEW).answers[id];
  const given = typeof kept === 'number' ? kept : null;
  const reply = given === null ? null : replies[given];
  return (
    <Card
      kind="ask"
      number={number}
      title={t.question}
      name={`${names.lessonPanel.prediction} ${number}`}
    >
      <LessonText text={question} />
      <LessonChoices
        choices={choices}
        right={answer}
        answer={given}
        shown={false}
        judged={given !== null}
        choose={(i) => progress.answer(REVIEW, id, i)}
      />
      <div role="status" aria-label={`${names.lessonPanel.answer} ${number}`}>
        {given !== null && (
          <>
            <b>{given === answer ? `✓ ${t.right}` : `✗ ${t.wrong}`}</b>
            {reply && <LessonText text={reply} />}
            <LessonText text={because} />
          </>
        )}
      </div>
      {given !== null && (
        <div class="card-keys">
          <button type="button" class="quiet" onClick={() => lessons.openAt(...shown)}>
            {t.shownIn(at + 1, step?.texts[language].title ?? '')}
          </button>
        </div>
      )}
    </Card>
  );
}
