/** Who this is, and the trajecten in his dossier: what runs first, then the newest. */
export type Dossiertrajecten = {
  readonly jongereId: string;
  readonly naam: string;
  readonly trajecten: readonly string[];
};
