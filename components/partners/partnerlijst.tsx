import Link from 'next/link';
import { ORGANISATIESOORT_LABEL } from '#lib/partners/labels.ts';
import type { Partnerlijst as Lijst, Partnerregel } from '#lib/partners/lezen/model.ts';
import { ORGANISATIESOORTEN } from '#lib/partners/model.ts';
import { Bladeren } from '#components/ui/bladeren.tsx';
import { Keuzelijst } from '#components/ui/keuze.tsx';
import { Knop } from '#components/ui/knop.tsx';
import { LegeStaat } from '#components/ui/staten.tsx';
import { Tabel, type Kolom } from '#components/ui/tabel.tsx';
import { Veld } from '#components/ui/veld.tsx';

/** Found by a part of the name of the organisation, or of somebody there. */
export function Partnerlijst({ lijst }: { lijst: Lijst }) {
  const { rijen, filter, verder } = lijst;
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
      {rijen.length === 0 ? (
        <LegeStaat titel={filter.zoek || filter.soort ? 'Niets gevonden' : 'Nog geen partners'}>
          Wie u hier toevoegt, kunt u kiezen bij een warme overdracht en is overal te vinden met Snel naar.
        </LegeStaat>
      ) : (
        <Tabel
          bijschrift="Partners"
          verbergBijschrift
          kolommen={KOLOMMEN}
          rijen={rijen}
          rijSleutel={(rij) => rij.id}
        />
      )}
      <Bladeren volgende={verder ? adres(lijst, verder) : undefined} />
    </>
  );
}

function adres({ filter }: Lijst, na: string): string {
  const params = new URLSearchParams({ na });
  if (filter.zoek) params.set('zoek', filter.zoek);
  if (filter.soort) params.set('soort', filter.soort);
  return `/partners?${params}`;
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
  { sleutel: 'regio', kop: 'Regio', cel: (rij) => (rij.gestoptOp ? 'Gestopt' : rij.regio) },
];
