/** Names of the drawings in public/iconen.svg. */
export type IcoonNaam =
  | 'vinkje'
  | 'kruis'
  | 'plus'
  | 'klok'
  | 'te-laat'
  | 'let-op'
  | 'info'
  | 'goed'
  | 'bezig'
  | 'neutraal'
  | 'overgeslagen'
  | 'zoek'
  | 'menu'
  | 'omlaag'
  | 'omhoog'
  | 'links'
  | 'rechts'
  | 'pijl'
  | 'vraag'
  | 'persoon'
  | 'telefoon'
  | 'brief'
  | 'document'
  | 'school'
  | 'huis'
  | 'agenda'
  | 'oog'
  | 'slot'
  | 'uit'
  | 'zon'
  | 'maan'
  | 'scherm'
  | 'download'
  | 'upload'
  | 'potlood'
  | 'notitie'
  | 'groep'
  | 'grafiek'
  | 'koppel'
  | 'opnieuw';

/** A drawing beside a word; it never stands for the word, so it is hidden from screen readers. One sprite, cached. */
export function Icoon({ naam, className = '' }: { naam: IcoonNaam; className?: string }) {
  return (
    <svg className={`icoon ${className}`.trim()} aria-hidden="true" focusable="false">
      <use href={`/iconen.svg#${naam}`} />
    </svg>
  );
}
