// The font files of Tinos: beside the program where it is built, in the font's package where it runs from the sources.
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { FaceName } from '../../layout/metrics';

/** Files as the font's package names them. */
const IN_PACKAGE: Readonly<Record<FaceName, string>> = {
  regular: '400Regular/Tinos_400Regular.ttf',
  italic: '400Regular_Italic/Tinos_400Regular_Italic.ttf',
  bold: '700Bold/Tinos_700Bold.ttf',
  boldItalic: '700Bold_Italic/Tinos_700Bold_Italic.ttf',
};

const read = new Map<FaceName, Uint8Array>();

/**
 * The font file of a face, read when it is first asked for.
 * @throws Error where the program is not complete
 */
export function fontFile(face: FaceName): Uint8Array {
  let bytes = read.get(face);
  if (!bytes) {
    const built = path.join(__dirname, `tinos-${face}.ttf`);
    bytes = readFileSync(existsSync(built) ? built : packaged(face));
    read.set(face, bytes);
  }
  return bytes;
}

function packaged(face: FaceName): string {
  const folder = path.dirname(createRequire(__filename).resolve('@expo-google-fonts/tinos/package.json'));
  return path.join(folder, IN_PACKAGE[face]);
}
