import type { Metadata } from 'next';
import { Bestandsformaat } from '#components/inlezen/bestandsformaat.tsx';
import { Paginakop } from '#components/ui/paginakop.tsx';
import { requireActor } from '#lib/toegang/from-request.ts';
import { listFormaten } from '#lib/uitwisseling/formaten.ts';

export const metadata: Metadata = { title: 'Bestanden om in te lezen' };

export default async function FormaatPagina() {
  await requireActor();
  return (
    <>
      <Paginakop
        titel="Bestanden om in te lezen"
        onder="CSV met puntkomma, UTF-8 (Windows-1252 mag ook), eerste regel de namen van de kolommen, datums als 2024-03-01."
        kruimels={[
          { titel: 'Beheer', href: '/beheer' },
          { titel: 'Inlezen', href: '/beheer/inlezen' },
        ]}
      />
      <div className="secties">
        {listFormaten().map((formaat) => (
          <Bestandsformaat key={formaat.naam} formaat={formaat} />
        ))}
      </div>
    </>
  );
}
