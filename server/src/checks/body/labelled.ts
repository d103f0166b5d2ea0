// Bodies behind labels in prose: `Cơ quan chủ trì: Sở Tư pháp`, as texts have it where a plan has attributes.
import type { Directory, Setting } from '../../directory/directory';
import { phrase } from '../../language/characters';
import type { Block } from '../../language/syntax';
import { issueWindow } from '../../plan/likely-date';
import type { AnalysedPlan, BodyName } from '../../plan/model';
import { shifted } from '../edits';
import { bodyUnits } from '../units';
import { settingOn } from './named';

/** `Đơn vị chủ trì thực hiện: Sở Tư pháp; Báo …` in prose, as texts have it where a plan has attributes. */
const LABEL = new RegExp(
  `(?:${phrase('cơ quan')}|${phrase('đơn vị')})\\s+(?:${phrase('chủ trì')}|${phrase('phối hợp')})(?:\\s+${phrase('thực hiện')})?\\s*\\**:\\s*\\**([^.\\n]*(?:\\n[^.\\n]+)*)`,
  'g',
);

interface Labelled {
  readonly directory: Directory;
  readonly key: string;
  readonly bodies: readonly BodyName[];
}

const labelled = new WeakMap<Block, Labelled>();

/** The bodies of such lines that the directory knows by name; kept under the block. */
export function* labelledLeads(plan: AnalysedPlan): Iterable<BodyName> {
  const setting = settingOn(plan, issueWindow(plan).last);
  const key = `${setting.province ?? ''} ${setting.day ?? ''} ${setting.issuer ?? ''}`;
  for (const { block, at, kind } of bodyUnits(plan)) {
    if (kind === 'table' || kind === 'taskTable' || !block.text.includes(':')) continue;
    let known = labelled.get(block);
    if (known?.directory !== plan.directory || known.key !== key) {
      known = { directory: plan.directory, key, bodies: readLabels(plan.directory, block.text, setting) };
      labelled.set(block, known);
    }
    for (const { place, ...body } of known.bodies) yield { ...body, place: shifted(at, place) };
  }
}

function readLabels(directory: Directory, text: string, setting: Setting): Labelled['bodies'] {
  return [...text.matchAll(LABEL)].flatMap((match) => {
    // Each blank stays one unit long: places count in the block.
    const list = (match[1] ?? '').replace(/\s/gu, ' ');
    const start = match.index + match[0].length - list.length;
    return directory.members(list, setting).flatMap(({ span, lookup }) => {
      if (lookup?.kind !== 'body') return [];
      const text = list.slice(span.from, span.to).replace(/ +/gu, ' ');
      return [{ text, id: lookup.entry.id, place: shifted(start, span) }];
    });
  });
}
