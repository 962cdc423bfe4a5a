/** What the dialog of what can leave offers. */
export type ExportFormId = 'picture' | 'vector' | 'film' | 'numbers' | 'sheet' | 'page';
