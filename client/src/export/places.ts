// Where exported plans go: asked of the person, never onto a file that they did not agree to replace.
import { homedir } from 'node:os';
import { type ExtensionContext, type TextDocument, Uri, window, workspace } from 'vscode';
import type { ExportFormat } from '../../../server/src/protocol';
import { type Choice, settleTargets, type Target } from '../files/conflicts';
import { baseName, withEnding } from '../files/names';
import { exists, folderOf } from '../files/write';
import { t } from '../messages';
import { labelOf } from './formats';
import { lastFolder } from './memory';
import type { Named } from './names';

/** A plan, the file it goes to, and whether one that is there may be replaced. */
export interface Place {
  readonly plan: TextDocument;
  readonly file: Uri;
  readonly overwrite: boolean;
}

/** The folder of a plan; undefined for one that was never saved. */
export const ownFolder = (plan: TextDocument): Uri | undefined => (plan.isUntitled ? undefined : folderOf(plan.uri));

/** Where the dialog begins: the folder of the last export, else beside the plan, else the workspace. */
async function firstFolder(context: ExtensionContext, plan: TextDocument): Promise<Uri> {
  const last = lastFolder(context);
  if (last && (await exists(last))) return last;
  const own = ownFolder(plan);
  if (own && workspace.fs.isWritableFileSystem(own.scheme) !== false) return own;
  return workspace.workspaceFolders?.[0]?.uri ?? Uri.file(homedir());
}

/** Asks where one plan goes; undefined where the person gave up. */
export async function placeOfOne(
  context: ExtensionContext,
  { plan, name }: Named,
  format: ExportFormat,
): Promise<Place | undefined> {
  const defaultUri = Uri.joinPath(await firstFolder(context, plan), name);
  const chosen = await window.showSaveDialog({
    defaultUri,
    filters: { [labelOf(format)]: [format] },
    saveLabel: t('Export'),
    title: t('Export {0}', baseName(plan.uri.path)),
  });
  if (!chosen) return undefined;
  const file = chosen.with({ path: withEnding(chosen.path, `.${format}`) });
  // the dialog asked about the name as it was typed
  if (file.path === chosen.path) return { plan, file, overwrite: true };
  const [place] = (await settle([{ source: plan, path: file.path }], file)) ?? [];
  return place;
}

/**
 * Asks where several plans go: beside each, or all in one folder; undefined where the person gave up. The folders of a
 * workspace can be in several file systems.
 */
export async function placesOfSeveral(
  context: ExtensionContext,
  plans: readonly Named[],
): Promise<Place[] | undefined> {
  const [first] = plans;
  if (!first) return undefined;
  const beside = { label: t('Beside each plan') };
  const into = { label: t('Into one folder…') };
  const chosen = await window.showQuickPick([beside, into], {
    title: t('Export {0} plans', plans.length),
    placeHolder: t('Where do the files go?'),
  });
  if (!chosen) return undefined;
  const folder = chosen === into ? await askFolder(await firstFolder(context, first.plan)) : undefined;
  if (chosen === into && !folder) return undefined;
  const systems = new Map<string, { readonly at: Uri; readonly targets: Target<TextDocument>[] }>();
  for (const { plan, name } of plans) {
    const at = Uri.joinPath(folder ?? ownFolder(plan) ?? Uri.file(homedir()), name);
    const system = systems.get(at.with({ path: '/' }).toString()) ?? { at, targets: [] };
    system.targets.push({ source: plan, path: at.path });
    systems.set(at.with({ path: '/' }).toString(), system);
  }
  const places: Place[] = [];
  for (const { at, targets } of systems.values()) {
    const settled = await settle(targets, at);
    if (!settled) return undefined;
    places.push(...settled);
  }
  return places;
}

async function askFolder(defaultUri: Uri): Promise<Uri | undefined> {
  const chosen = await window.showOpenDialog({
    defaultUri,
    canSelectFiles: false,
    canSelectFolders: true,
    openLabel: t('Export Here'),
    title: t('Where do the files go?'),
  });
  return chosen?.[0];
}

/**
 * Asks about the files that are there already.
 * @param at any file of the file system that is written to
 * @returns undefined where the person gave up
 */
async function settle(targets: readonly Target<TextDocument>[], at: Uri): Promise<Place[] | undefined> {
  const there = (path: string): Promise<boolean> => exists(at.with({ path }));
  const taken: string[] = [];
  for (const { path } of targets) if (await there(path)) taken.push(baseName(path));
  const choice = taken.length > 0 ? await askChoice(taken) : 'keepBoth';
  if (!choice) return undefined;
  const settled = await settleTargets(targets, there, choice);
  return settled.map(({ source, path }) => ({
    plan: source,
    file: at.with({ path }),
    overwrite: choice === 'overwrite',
  }));
}

/** Most names that are listed in a question. */
const MAX_LISTED = 5;

async function askChoice(taken: readonly string[]): Promise<Choice | undefined> {
  const choices: readonly (readonly [string, Choice])[] = [
    // the first one is what Enter takes
    [t('Keep Both'), 'keepBoth'],
    [t('Overwrite'), 'overwrite'],
    [t('Skip'), 'skip'],
  ];
  const more = taken.length > MAX_LISTED ? `\n… (+${taken.length - MAX_LISTED})` : '';
  const answer = await window.showWarningMessage(
    t('{0} of the files are there already. What should happen to them?', taken.length),
    { modal: true, detail: taken.slice(0, MAX_LISTED).join('\n') + more },
    ...choices.map(([label]) => label),
  );
  return choices.find(([label]) => label === answer)?.[1];
}
