// The marks in the texts of lessons, for `split`: `$TeX$`, `[[id]]` or `[[id|shown]]`, `` `code` ``.

export const textMarks = /(\$[^$]+\$|\[\[[^\]]+\]\]|`[^`]+`)/;
