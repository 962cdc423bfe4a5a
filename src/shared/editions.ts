/** What people have of the lab: the desktop app, the site, or the one file. */
export type Edition = 'app' | 'web' | 'page';
