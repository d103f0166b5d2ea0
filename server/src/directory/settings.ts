// The settings of a folder: what its kehoach.yaml says.

export interface FolderSettings {
  /** Path of the nearest kehoach.yaml; undefined where there is none. */
  readonly path?: string;
}
