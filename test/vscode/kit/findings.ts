// Findings as the editor has them.
import { type Diagnostic, languages, type Uri } from 'vscode';
import { until } from './until';

/** The id of the check that a finding is of. */
export function idOf({ code }: Diagnostic): string {
  return String(typeof code === 'object' ? code.value : code);
}

/** Waits until a document has a finding of a check. */
export const finding = (uri: Uri, id: string): Promise<Diagnostic> =>
  until(`a finding of ${id}`, () => languages.getDiagnostics(uri).find((one) => idOf(one) === id));

/** Waits until a document has no finding of a check, or none at all. */
export const withoutFinding = (uri: Uri, id?: string): Promise<true> =>
  until(`no finding${id ? ` of ${id}` : ''}`, () =>
    languages.getDiagnostics(uri).some((one) => id === undefined || idOf(one) === id) ? undefined : true,
  );
