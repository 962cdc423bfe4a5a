// The lessons of one's own, and the editor that makes them.

import { excerpt } from '../excerpt';

export const ownLessonTexts = {
  ownLessons: {
    group: 'Your own lessons',
    replaced: (title: string) =>
      `This takes the place of “${excerpt(title)}”, which has the same id.`,
    removed: (title: string) => `“${excerpt(title)}” was removed.`,
    saved: (name: string) => `Lesson saved: ${name}`,
    save: 'Save as a file',
    saveNamed: (title: string) => `Save as a file: ${title}`,
    remove: 'Remove',
    removeNamed: (title: string) => `Remove ${title}`,
    edit: 'Edit',
    editNamed: (title: string) => `Edit ${title}`,
    make: 'Make a lesson',
    end: 'The end of this lesson',
    trial: (title: string) => `Trial: ${title}`,
    number: 'own',
  },
};
