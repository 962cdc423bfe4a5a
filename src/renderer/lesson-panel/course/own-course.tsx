// The lessons of one's own on the map of the course, below it.

import { useLab } from '../../panel/lab-context';
import { CourseLesson } from './course-lesson';

export function OwnCourse() {
  const { lab, ownLessons } = useLab();
  const own = ownLessons.listed.value;
  if (own.length === 0) return null;
  return (
    <>
      <h3 class="course-group">{lab.texts.value.ownLessons.group}</h3>
      <ul class="course-lessons" aria-label={lab.texts.value.ownLessons.group}>
        {own.map((lesson) => (
          <CourseLesson key={lesson.id} lesson={lesson} number={null} />
        ))}
      </ul>
    </>
  );
}
