// The names that plans are exported under, by the template of the settings.
import type { TextDocument } from 'vscode';
import {
  EXPORT_NAME,
  type ExportFormat,
  type ExportNameParams,
  type ExportNameResult,
} from '../../../server/src/protocol';
import { Failure } from '../failure';
import { baseName, derivedName } from '../files/names';
import type { PlanClient } from '../language-client';
import { t } from '../messages';
import { exportNameSetting } from '../settings';
import { openPlan } from './write-plan';

/** A plan and the name of the file it goes to. */
export interface Named {
  readonly plan: TextDocument;
  readonly name: string;
}

/** Stem of what is exported of a plan without a usable name. */
const NAMELESS = 'ke-hoach';

/** A document that was never saved is called `Untitled-1`, unless it was made with a place. */
const ownName = (plan: TextDocument): string =>
  plan.isUntitled && !plan.uri.path.includes('/') ? '' : baseName(plan.uri.path);

/**
 * The name of the file that a plan is exported to.
 * @throws Failure where the template has a blank that nothing is known for
 */
export async function exportName(
  { client }: { readonly client: PlanClient },
  plan: TextDocument,
  format: ExportFormat,
): Promise<Named> {
  const own = derivedName(ownName(plan), '', NAMELESS);
  const template = exportNameSetting(plan.uri);
  const stem = template === undefined ? own : await stemOf(client, plan, template, own);
  return { plan, name: `${stem}.${format}` };
}

async function stemOf(client: PlanClient, plan: TextDocument, template: string, stem: string): Promise<string> {
  const { uri } = plan.isClosed && !plan.isUntitled ? await openPlan(plan.uri) : plan;
  const params: ExportNameParams = { uri: client.code2ProtocolConverter.asUri(uri), template, stem };
  const result = await client.sendRequest<ExportNameResult>(EXPORT_NAME, params);
  const [unknown] = result.unknown;
  if (unknown === undefined) return result.stem;
  const known = result.known.map((blank) => `{${blank}}`).join(' ');
  throw new Failure(
    t('The setting kehoach.export.name has {0}, which is not known. Known are: {1}.', `{${unknown}}`, known),
  );
}
