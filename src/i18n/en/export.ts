// What leaves the lab: the dialog, its forms, and what is said while a file is made.

export const exportTexts = {
  export: {
    title: 'Export',
    close: 'Close export',
    what: 'What to make',
    /** Under a picture. */
    caption: 'f = {formula}, lr = {lr}, step {step} of {last}',
    captionLabel: 'Caption',
    captionHint: 'Stands under the picture; leave it empty for none.',
    forms: {
      picture: { title: 'Picture', hint: 'PNG for slides and documents' },
      vector: { title: 'Drawing', hint: 'SVG that can be edited' },
      film: { title: 'Film', hint: 'MP4, WebM or GIF' },
      numbers: { title: 'Numbers', hint: 'CSV, JSON, Python, notebook' },
      sheet: { title: 'Worksheet and report', hint: 'PDF to hand out or hand in' },
    },
    picture: {
      preview: 'Preview of the picture',
      pixels: '{width} × {height} pixels',
      view: 'What it shows',
      views: { stage: 'All views', figure: 'Figure', field: 'Field', chart: 'Chart' },
      size: 'Shape',
      sizes: {
        hd: '1280 × 720',
        fullHd: '1920 × 1080',
        square: 'Square',
        screen: 'As on screen',
      },
      scale: 'Sharpness',
      background: 'Background',
      backgrounds: { paper: 'Paper', transparent: 'Transparent' },
    },
    drawing: {
      letters: 'Text',
      lettersAs: { text: 'As text', outlines: 'As outlines' },
      asText: 'Text can be edited and searched; its font is one that the other program has.',
      asOutlines: 'Text looks the same everywhere, but can no longer be edited.',
      surface:
        'The surface is made of pixels and cannot be a drawing: it is saved as a sharp picture (PNG).',
    },
    save: 'Save as…',
    copy: 'Copy',
    cancel: 'Cancel',
    progress: 'Progress',
    making: 'Making it: {percent}%',
    saved: 'Saved: {name}',
    copied: 'Copied to the clipboard.',
  },
};
