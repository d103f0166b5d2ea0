// What is wrong in the kehoach.yaml files that hold for the open documents, published on these files.
import { type Connection, type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver';
import { URI } from 'vscode-uri';
import type { FoundSettings } from '../directory/settings-find';
import { createLineIndex } from '../plan/line-index';

type SettingsFile = FoundSettings['files'][number];

const SEVERITIES = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
} as const;

function diagnosticsOf({ text, problems }: SettingsFile): Diagnostic[] {
  const lines = createLineIndex(text);
  return problems.map(({ place, severity, message }) => ({
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
        .filter(({ problems }) => problems.length > 0)
        .map((file) => [URI.file(file.path).toString(), diagnosticsOf(file)]),
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
