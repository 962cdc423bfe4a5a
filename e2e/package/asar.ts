// The list of an app.asar: after four numbers of four bytes a tree of names as JSON.

interface Tree {
  readonly files?: Readonly<Record<string, Tree>>;
}

export function namesIn(asar: Buffer): string[] {
  const length = asar.readUInt32LE(12);
  return leaves(JSON.parse(asar.toString('utf8', 16, 16 + length)) as Tree);
}

const leaves = ({ files }: Tree): string[] =>
  Object.entries(files ?? {}).flatMap(([name, tree]) =>
    tree.files ? leaves(tree).map((below) => `${name}/${below}`) : [name],
  );
