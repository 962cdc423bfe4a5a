// Stands where something would give the answer of a question away, until the question is answered.

import './cover.css';

/** @param text when it will be seen: to the eye and to whoever hears it */
export const Cover = ({ text }: { readonly text: string }) => <p class="cover">{text}</p>;
