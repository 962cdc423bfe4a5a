// What docs/lesson-files.md says of a lesson's file is what the app reads. `npx vitest run
// scripts/lesson-files.test.ts -u` writes the JSON schema anew.
import { toJsonSchema } from '@valibot/to-json-schema';
import { format, resolveConfig } from 'prettier';
import { expect, test } from 'vitest';
import { lessonSchema } from '../src/shared/lessons/lesson-file';
import { readLessonText } from '../src/shared/lessons/lesson-text';
import { blocks } from './pages.fixture';
import { inProject } from './project.mjs';

const schema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  ...toJsonSchema(lessonSchema, {
    // What it cannot say (which start fits which function) the app says when it opens the file.
    errorMode: 'ignore',
    overrideSchema: ({ valibotSchema }) =>
      valibotSchema.type === 'custom'
        ? { type: 'object', additionalProperties: { type: 'number' } }
        : undefined,
  }),
  title: 'A lesson of Descent Lab',
};

test('the JSON schema is that by which files are read', async () => {
  const file = inProject('docs/lesson.schema.json');
  const style = await resolveConfig(file);
  const text = await format(JSON.stringify(schema), { ...style, parser: 'json' });
  await expect(text).toMatchFileSnapshot(file);
});

test.each(['docs/lesson-files.md', 'docs/lesson-files.ko.md'])(
  'the first example of %s can be opened',
  (page) => expect(readLessonText('example', blocks(page)[0])).toMatchObject({ ok: true }),
);
