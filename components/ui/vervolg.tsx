import type { ReactNode } from 'react';

/** What unfolds below a choice. The style sheet knows each by name, so that it works without JavaScript. */
export type Vervolgnaam =
  | 'afwijkende-gemeente'
  | 'andere-gemeente'
  | 'doorstroompunt'
  | 'inschrijving'
  | 'inschrijving-nu'
  | 'loslaten'
  | 'nog-thuis'
  | 'wettelijke-taak';

/**
 * Shown when a choice with this `vervolg` is made in the same form; a browser that cannot look ahead shows it always. What stands in it
 * is posted either way, so the use case decides by the choice what counts.
 */
export function Vervolg({ bij, children }: { bij: Vervolgnaam; children: ReactNode }) {
  return <div className={`vervolg vervolg--${bij}`}>{children}</div>;
}
