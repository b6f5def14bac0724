import type { ReactNode } from 'react';
import Link from 'next/link';
import { ORGANISATIESOORT_LABEL } from '#lib/partners/labels.ts';
import type { Partnerlijst as Lijst, Partnerregel } from '#lib/partners/lezen/model.ts';
import { ORGANISATIESOORTEN } from '#lib/partners/model.ts';
import { kiesKolommen } from '#lib/toegang/lijsten/rules.ts';
import { Bladeren, bladeradressen } from '#components/ui/bladeren.tsx';
import { Keuzelijst } from '#components/ui/keuze.tsx';
import { Knop } from '#components/ui/knop.tsx';
import { LegeStaat } from '#components/ui/staten.tsx';
import { Tabel, type Kolom } from '#components/ui/tabel.tsx';
import { Veld } from '#components/ui/veld.tsx';

type Eigenschappen = { lijst: Lijst; na: string | undefined; balk: ReactNode };

/** Found by a part of the name of the organisation, or of somebody there. */
export function Partnerlijst({ lijst, na, balk }: Eigenschappen) {
  const { rijen, filter, verder } = lijst;
  const bladeren = <Bladeren {...bladeradressen({ pad: '/partners', waarden: { ...filter, na }, verder })} />;
  return (
    <>
      <form
        action="/partners"
        method="get"
        role="search"
        aria-label="Partners zoeken"
        className="mb-6 flex flex-wrap items-end gap-3"
      >
        <Veld
          naam="zoek"
          soort="search"
          label="Naam van organisatie of contactpersoon"
          waarde={filter.zoek}
          breedte="middel"
          autoComplete="off"
        />
        <Keuzelijst
          naam="soort"
          label="Soort"
          leeg="Alle soorten"
          breedte="kort"
          waarde={filter.soort ?? ''}
          keuzes={ORGANISATIESOORTEN.map((waarde) => ({ waarde, label: ORGANISATIESOORT_LABEL[waarde] }))}
        />
        <Knop icoon="zoek">Zoek</Knop>
      </form>
      {balk}
      {rijen.length === 0 ? (
        <LegeStaat titel={filter.zoek || filter.soort ? 'Niets gevonden' : 'Nog geen partners'}>
          Wie u hier toevoegt, kunt u kiezen bij een warme overdracht en is overal te vinden met Snel naar.
        </LegeStaat>
      ) : (
        <Tabel
          bijschrift="Partners"
          verbergBijschrift
          kolommen={kiesKolommen(KOLOMMEN, lijst.stand)}
          rijen={rijen}
          rijSleutel={(rij) => rij.id}
        />
      )}
      {bladeren}
    </>
  );
}

const KOLOMMEN: Kolom<Partnerregel>[] = [
  {
    sleutel: 'naam',
    kop: 'Organisatie',
    hoofd: true,
    cel: (rij) => (
      <Link href={`/partners/${rij.id}`} prefetch={false}>
        {rij.naam}
      </Link>
    ),
  },
  { sleutel: 'soort', kop: 'Soort', cel: (rij) => ORGANISATIESOORT_LABEL[rij.soort] },
  { sleutel: 'contacten', kop: 'Wie', rekt: true, cel: (rij) => rij.contacten.join(', ') || 'nog niemand' },
  { sleutel: 'telefoon', kop: 'Telefoon', cel: (rij) => rij.telefoon },
  {
    sleutel: 'email',
    kop: 'E-mail',
    cel: ({ email }) => email && <a href={`mailto:${email}`}>{email}</a>,
  },
  { sleutel: 'regio', kop: 'Regio', cel: (rij) => (rij.gestoptOp ? 'Gestopt' : rij.regio) },
];
