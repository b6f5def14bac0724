import Link from 'next/link';
import type { Gebruiksregel } from '#lib/logboek/model.ts';
import { ROL_LABEL } from '#lib/toegang/labels.ts';
import { LegeStaat } from '#components/ui/staten.tsx';
import { Status, type Toon } from '#components/ui/status.tsx';
import { Tabel, type Kolom } from '#components/ui/tabel.tsx';
import { Pseudoniem } from '#components/logboek/pseudoniem.tsx';
import { Tijdstip } from '#components/logboek/tijdstip.tsx';

const TOON: Readonly<Record<Gebruiksregel['uitkomst'], Toon>> = {
  gelukt: 'neutraal',
  geweigerd: 'let-op',
  mislukt: 'te-laat',
};

const KOLOMMEN: readonly Kolom<Gebruiksregel>[] = [
  { sleutel: 'tijd', kop: 'Wanneer', cel: (regel) => <Tijdstip op={regel.tijd} /> },
  {
    sleutel: 'wie',
    kop: 'Wie',
    hoofd: true,
    cel: (regel) =>
      regel.gebruikerId ? (
        <Link href={`/logboek?gebruiker=${regel.gebruikerId}`} prefetch={false}>
          {regel.wie}
        </Link>
      ) : (
        regel.wie
      ),
  },
  { sleutel: 'rol', kop: 'Rol', rekt: true, cel: (regel) => voluit(regel.rollen.map(rolLabel).join(', ')) },
  { sleutel: 'handeling', kop: 'Handeling', rekt: true, cel: (regel) => voluit(regel.handeling) },
  { sleutel: 'doel', kop: 'Doel', rekt: true, cel: (regel) => voluit(regel.doel) },
  { sleutel: 'reden', kop: 'Reden', rekt: true, cel: (regel) => voluit(regel.reden) },
  {
    sleutel: 'dossier',
    kop: 'Dossier',
    cel: (regel) => {
      if (regel.pseudoniem) return <Pseudoniem waarde={regel.pseudoniem} />;
      return regel.betrokkenen > 0 && `${regel.betrokkenen} jongeren`;
    },
  },
  {
    sleutel: 'uitkomst',
    kop: 'Uitkomst',
    cel: (regel) => <Status toon={TOON[regel.uitkomst]}>{regel.uitkomst}</Status>,
  },
];

/** The whole text on hover, where the column has less room. */
function voluit(tekst: string | null | undefined) {
  return tekst ? <span title={tekst}>{tekst}</span> : null;
}

function rolLabel(rol: string): string {
  return Object.hasOwn(ROL_LABEL, rol) ? ROL_LABEL[rol as keyof typeof ROL_LABEL] : rol;
}

/** Who did what with whose data and why, newest first; young people by pseudonym. */
export function Gebruikstabel({ regels }: { regels: readonly Gebruiksregel[] }) {
  if (regels.length === 0)
    return (
      <LegeStaat titel="Geen gebruik gevonden">Kies een langere periode of haal een filter weg.</LegeStaat>
    );
  const metReden = regels.some((regel) => regel.reden);
  return (
    <Tabel
      bijschrift="Gebruik van gegevens"
      verbergBijschrift
      eenRegel
      kolommen={metReden ? KOLOMMEN : KOLOMMEN.filter(({ sleutel }) => sleutel !== 'reden')}
      rijen={regels}
      rijSleutel={(regel) => regel.id}
    />
  );
}
