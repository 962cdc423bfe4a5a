// What is to be seen, as the views themselves say it to those who do not see: the name of each
// picture, and its description.

export function spokenDescription(stage: ParentNode): string {
  const pictures = [...stage.querySelectorAll('[aria-description]')];
  const sentences = pictures.flatMap((picture) => {
    const said = picture.getAttribute('aria-description') ?? '';
    const name = picture.getAttribute('aria-label') ?? '';
    return said === '' ? [] : [name === '' ? said : `${name}: ${said}`];
  });
  return sentences.join('\n');
}
