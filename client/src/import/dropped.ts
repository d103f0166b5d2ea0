// What is dropped: lists of addresses, as the editor and the desktop give them.

/**
 * The address that a list consists of; undefined where it has several or none.
 * @param list a `text/uri-list`: an address a line, lines that begin with `#` are comments
 */
export function onlyUri(list: string): string | undefined {
  const uris = list.split(/\r?\n/).filter((line) => line !== '' && !line.startsWith('#'));
  return uris.length === 1 ? uris[0] : undefined;
}
