import Link from 'next/link';
import type { Gebruiker, Gemeente, Toegangsstand } from '#lib/toegang/gebruikers/model.ts';
import { ROL_LABEL } from '#lib/toegang/labels.ts';
import { Datum } from '#components/ui/datum.tsx';
import { Status, type Toon } from '#components/ui/status.tsx';
import { Tabel, type Kolom } from '#components/ui/tabel.tsx';
import { Tijdstip } from '#components/logboek/tijdstip.tsx';

export type GebruikerMetStand = Gebruiker & { readonly status: Toegangsstand };

const TOON: Readonly<Record<Toegangsstand, Toon>> = {
  actief: 'goed',
  'nog niet begonnen': 'bezig',
  beëindigd: 'neutraal',
};

type Eigenschappen = { gebruikers: readonly GebruikerMetStand[]; gemeenten: readonly Gemeente[] };

/** Who works here: name, how he signs in, roles, area, period and when he was last seen. */
export function GebruikersTabel({ gebruikers, gemeenten }: Eigenschappen) {
  const plaats = new Map(gemeenten.map(({ code, naam }) => [code, naam]));
  const kolommen: Kolom<GebruikerMetStand>[] = [
    {
      sleutel: 'naam',
      kop: 'Naam',
      hoofd: true,
      cel: (item) => (
        <Link href={`/beheer/gebruikers/${item.id}`} prefetch={false}>
          {item.naam}
        </Link>
      ),
    },
    { sleutel: 'inlognaam', kop: 'Inlognaam', cel: (item) => item.inlognaam },
    { sleutel: 'rollen', kop: 'Rollen', cel: (item) => item.rollen.map((rol) => ROL_LABEL[rol]).join(', ') },
    {
      sleutel: 'werkgebied',
      kop: 'Werkgebied',
      cel: (item) =>
        item.werkgebied.length === 0
          ? 'Hele bureau'
          : item.werkgebied.map((code) => plaats.get(code) ?? code).join(', '),
    },
    {
      sleutel: 'stand',
      kop: 'Toegang',
      cel: (item) => (
        <>
          <Status toon={TOON[item.status]}>{item.status}</Status>{' '}
          {item.tot && (
            <span className="gedempt">
              t/m <Datum op={item.tot} />
            </span>
          )}
        </>
      ),
    },
    {
      sleutel: 'gezien',
      kop: 'Laatst gezien',
      cel: (item) =>
        item.laatstGezien ? <Tijdstip op={item.laatstGezien} /> : <span className="gedempt">nog nooit</span>,
    },
  ];
  return (
    <Tabel
      bijschrift="Gebruikers van dit bureau"
      verbergBijschrift
      kolommen={kolommen}
      rijen={gebruikers}
      rijSleutel={(item) => item.id}
    />
  );
}
