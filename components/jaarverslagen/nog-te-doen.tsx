import Link from 'next/link';
import { formatDatumMetRelatief } from '#lib/kalender/opmaak.ts';
import { LABEL_STAND } from '#lib/jaarverslagen/labels.ts';
import type { Openstaand } from '#lib/jaarverslagen/model.ts';
import type { Editiepagina } from '#lib/jaarverslagen/queries.ts';
import { Icoon } from '#components/ui/icoon.tsx';

/** The checklist of a concept: until when, and what must still be done. */
export function NogTeDoen({
  pagina,
}: {
  pagina: Pick<Editiepagina, 'editie' | 'open' | 'uiterlijk' | 'vandaag' | 'mag'>;
}) {
  const { editie, open, uiterlijk, vandaag, mag } = pagina;
  return (
    <section aria-label="Nog te doen" className="kaart flex flex-col gap-3 mb-6">
      <p>
        Klaar vóór <strong>{formatDatumMetRelatief(uiterlijk, vandaag)}</strong>.{' '}
        {open.length === 0
          ? 'Alles is gedaan; een collega die er niet aan werkte, kan het vaststellen.'
          : 'Nog te doen:'}
      </p>
      {open.length > 0 && (
        <ul className="flex flex-col gap-2">
          {open.map((punt) => (
            <li key={punt.soort === 'hoofdstuk' ? punt.id : punt.code} className="flex gap-2 items-start">
              <Icoon naam="let-op" />
              <span>{mag.maken ? <Link href={naar(editie.id, punt)}>{zin(punt)}</Link> : zin(punt)}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function naar(editieId: string, punt: Openstaand): string {
  return punt.soort === 'hoofdstuk'
    ? `/jaarverslagen/${editieId}/hoofdstukken/${punt.id}`
    : `/jaarverslagen/${editieId}/optellingen`;
}

function zin(punt: Openstaand): string {
  return punt.soort === 'hoofdstuk'
    ? `Hoofdstuk ${punt.titel}: ${LABEL_STAND[punt.stand]}`
    : `Dit telt niet op en heeft uitleg nodig: ${punt.zin}`;
}
