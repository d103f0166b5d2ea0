// What is wrong in the kehoach.yaml files that hold for the open documents, published on these files.
import { type Connection, type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver';
import { URI } from 'vscode-uri';
import { settingsProblems } from '../checks/settings-ids';
import type { SettingsFile } from '../directory/settings-find';
import { createLineIndex } from '../plan/line-index';

const SEVERITIES = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
} as const;

function diagnosticsOf(file: SettingsFile): Diagnostic[] {
  const lines = createLineIndex(file.text);
  return settingsProblems(file).map(({ place, severity, message }) => ({
    range: { start: lines.position(place.from), end: lines.position(place.to) },
    severity: SEVERITIES[severity],
    code: 'settings/invalid',
    source: 'kehoach',
    message,
  }));
}

/** Publishes what changed of the problems of settings files. */
export class SettingsProblems {
  /** What the client has, by URI, as JSON. */
  #published: ReadonlyMap<string, string> = new Map();

  constructor(private readonly connection: Connection) {}

  /** @param files those that hold now */
  async publish(files: readonly SettingsFile[]): Promise<void> {
    const now = new Map(
      files
        .map((file) => [URI.file(file.path).toString(), diagnosticsOf(file)] as const)
        .filter(([, diagnostics]) => diagnostics.length > 0),
    );
    const before = this.#published;
    this.#published = new Map([...now].map(([uri, diagnostics]) => [uri, JSON.stringify(diagnostics)]));
    for (const uri of before.keys()) {
      if (!now.has(uri)) await this.connection.sendDiagnostics({ uri, diagnostics: [] });
    }
    for (const [uri, diagnostics] of now) {
      if (before.get(uri) !== this.#published.get(uri)) await this.connection.sendDiagnostics({ uri, diagnostics });
    }
  }
}
