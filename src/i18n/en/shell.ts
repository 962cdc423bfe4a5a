// The system's own dialogs, the menu, and what the app says outside its window.

export const shellTexts = {
  dialogs: {
    open: 'Open',
    save: 'Save',
    kind: 'Descent Lab file',
    export: 'Save as',
    kinds: {
      png: 'Picture (PNG)',
      svg: 'Drawing (SVG)',
      gif: 'Animated picture (GIF)',
      mp4: 'Film (MP4)',
      webm: 'Film (WebM)',
      csv: 'Table (CSV)',
      json: 'Numbers (JSON)',
      py: 'Python script',
      ipynb: 'Jupyter notebook',
      pdf: 'Document (PDF)',
      html: 'Page with the lab (HTML)',
      descent: 'Descent Lab set-ups',
      'lesson.json': 'Descent Lab lesson',
    },
  },
};
