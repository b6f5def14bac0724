import Link from 'next/link';
import type { Gemeentekeuze, School } from '#lib/scholen/model.ts';
import { adresMet, Bladeren, bladeradressen } from '#components/ui/bladeren.tsx';
import { LegeStaat } from '#components/ui/staten.tsx';
import { Tabel } from '#components/ui/tabel.tsx';
import { Zoekveld } from '#components/ui/zoekveld.tsx';

type Eigenschappen = {
  scholen: readonly School[];
  gemeenten: readonly Gemeentekeuze[];
  zoek: string;
  na: string | undefined;
  verder: string | null;
  mag: { wijzigen: boolean };
};

/** The schools this bureau knows, to be searched by name, place or BRIN. */
export function Scholenlijst({ scholen, gemeenten, zoek, na, verder, mag }: Eigenschappen) {
  if (scholen.length === 0 && !zoek && !na)
    return (
      <LegeStaat titel="Er zijn nog geen scholen">
        {mag.wijzigen
          ? 'Voeg hieronder de eerste school toe, of lees scholen.csv in bij Inlezen.'
          : 'Een functioneel beheerder kan scholen toevoegen.'}
      </LegeStaat>
    );
  return (
    <>
      <Zoekveld pad="/beheer/scholen" label="Zoek een school" hint="Naam, plaats of BRIN" waarde={zoek} />
      {scholen.length === 0 && na ? (
        <LegeStaat titel="Hierna komen geen scholen meer" />
      ) : scholen.length === 0 ? (
        <LegeStaat titel="Geen school gevonden" actie={<Link href="/beheer/scholen">Toon alle scholen</Link>}>
          Er is geen school met “{zoek}” in naam, plaats of BRIN.
        </LegeStaat>
      ) : (
        <Scholentabel {...{ scholen, gemeenten, zoek, na, mag }} />
      )}
      <Bladeren {...bladeradressen({ pad: '/beheer/scholen', waarden: { zoek, na }, verder })} />
    </>
  );
}

function Scholentabel({ scholen, gemeenten, zoek, na, mag }: Omit<Eigenschappen, 'verder'>) {
  const plaatsen = new Map(gemeenten.map(({ code, naam }) => [code, naam]));
  const adres = (id: string) => `${adresMet('/beheer/scholen', { zoek, na, wijzig: id })}#wijzigen`;
  return (
    <Tabel
      bijschrift="Scholen"
      verbergBijschrift
      rijen={scholen}
      rijSleutel={(school) => school.id}
      kolommen={[
        {
          sleutel: 'naam',
          kop: 'Naam',
          hoofd: true,
          cel: (school) =>
            mag.wijzigen ? (
              <Link href={adres(school.id)} prefetch={false}>
                {school.naam}
              </Link>
            ) : (
              school.naam
            ),
        },
        { sleutel: 'brin', kop: 'BRIN', cel: (school) => school.brin },
        { sleutel: 'vestiging', kop: 'Vestiging', cel: (school) => school.vestiging },
        { sleutel: 'plaats', kop: 'Plaats', cel: (school) => school.plaats ?? '' },
        {
          sleutel: 'gemeente',
          kop: 'Gemeente',
          cel: ({ gemeente }) => (gemeente ? (plaatsen.get(gemeente) ?? gemeente) : ''),
        },
        { sleutel: 'sector', kop: 'Sector', cel: (school) => school.sector },
        {
          sleutel: 'contact',
          kop: 'Contact',
          cel: ({ email, telefoon }) => [email, telefoon].filter(Boolean).join(', '),
        },
      ]}
    />
  );
}
