// Names of files: what the client makes of a plan's name. Paths are those of URIs, with `/`.

/** The last part of a path. */
export const baseName = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

/** A name in its two parts; the ending has its dot, and is empty where there is none. */
export function splitName(name: string): { stem: string; ending: string } {
  const dot = name.lastIndexOf('.');
  return dot > 0 ? { stem: name.slice(0, dot), ending: name.slice(dot) } : { stem: name, ending: '' };
}

/** What no file name of Windows may hold, and control characters, with the blanks around. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const FORBIDDEN = / *[<>:"/\\|?*\u0000-\u001F][ <>:"/\\|?*\u0000-\u001F]*/g;

/** Longest stem in UTF-16 units: file systems take 255 bytes, and a Vietnamese letter has up to three. */
const MAX_STEM = 80;

/**
 * The name of a file that is made of another.
 * @param name of the file it is made of, or the label of an untitled document
 * @param ending of the new file, with its dot
 * @param fallback stem where nothing of the name can be used
 */
export function derivedName(name: string, ending: string, fallback: string): string {
  const { stem } = splitName(baseName(name));
  const usable = [...stem.replace(FORBIDDEN, ' ').trim()]
    .slice(0, MAX_STEM)
    .join('')
    .replace(/[. ]+$/, '');
  return `${usable || fallback}${ending}`;
}

/** The path with an ending, added where it has another one or none; an ending in capitals is left as it is. */
export const withEnding = (path: string, ending: string): string =>
  path.toLowerCase().endsWith(ending) ? path : `${path}${ending}`;

/**
 * A free name beside a taken one: `a (2).docx`, `a (3).docx`, …
 * @param taken whether a name is taken
 */
export async function freeName(name: string, taken: (name: string) => Promise<boolean> | boolean): Promise<string> {
  const { stem, ending } = splitName(name);
  for (let n = 2; ; n++) {
    const candidate = `${stem} (${n})${ending}`;
    if (!(await taken(candidate))) return candidate;
  }
}
