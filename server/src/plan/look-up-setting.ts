// Where and by whom the bodies of a plan are named: what the directory must know to tell bodies of one name apart.
import type { Setting } from '../directory/directory';
import { provinceOf, splitPlace } from '../directory/places';
import { termsOf, wordsOf } from '../directory/words';
import type { AnalysedPlan, IsoDay } from './model';

/**
 * The setting in which the names of a plan are looked up.
 * @param day the day that counts; absent: any day
 */
export function lookUpSetting({ header }: AnalysedPlan, day?: IsoDay): Setting {
  const said = header.field.get('tỉnh')?.text.trim();
  const names = [...header.superiors, ...header.issuers];
  const province =
    said || names.map(provinceIn).find((name) => name !== undefined) || provinceOf(header.placeName)?.name;
  return { province: province || undefined, day, issuer: header.issuers.at(-1) };
}

/** `Ủy ban nhân dân tỉnh Lai Châu` names a province. */
function provinceIn(name: string): string | undefined {
  const places = splitPlace(termsOf(wordsOf(name)))?.places ?? [];
  const place = places.find(
    ({ words, name: of }) => of !== undefined && (words[0] === 'tỉnh' || words[0] === 'thành phố'),
  );
  return place?.name === undefined ? undefined : provinceOf(place.name)?.name;
}
