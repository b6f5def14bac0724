import { formatDatum } from '#lib/kalender/opmaak.ts';
import { todayInAmsterdam } from '#lib/kalender/rules.ts';
import type { Inzage, Inzageregel } from '#lib/jongeren/dossier/model.ts';
import { Bladeren } from '#components/ui/bladeren.tsx';
import { LegeStaat } from '#components/ui/staten.tsx';
import { Tabel, type Kolom } from '#components/ui/tabel.tsx';

const KLOK = new Intl.DateTimeFormat('nl-NL', {
  timeZone: 'Europe/Amsterdam',
  hour: '2-digit',
  minute: '2-digit',
});

type Regel = Inzageregel & { readonly id: string };
const KOLOMMEN: readonly Kolom<Regel>[] = [
  {
    sleutel: 'tijd',
    kop: 'Wanneer',
    opEenRegel: true,
    cel: (rij) => `${formatDatum(todayInAmsterdam(rij.tijd))}, ${KLOK.format(rij.tijd)}`,
  },
  { sleutel: 'wie', kop: 'Wie', hoofd: true, cel: (rij) => rij.wie },
  { sleutel: 'wat', kop: 'Wat', cel: (rij) => rij.handeling },
  { sleutel: 'doel', kop: 'Waarvoor', cel: (rij) => rij.doel },
];
const REDEN: Kolom<Regel> = { sleutel: 'reden', kop: 'Reden', cel: (rij) => rij.reden };

type Eigenschappen = {
  jongereId: string;
  inzage: Pick<Inzage, 'ouder'> & { readonly regels: readonly Regel[] };
};

export function Inzagelijst({ jongereId, inzage }: Eigenschappen) {
  if (inzage.regels.length === 0) return <LegeStaat titel="Nog niemand keek in dit dossier" />;
  return (
    <>
      <Tabel
        bijschrift="Inzage en wijzigingen"
        verbergBijschrift
        kolommen={inzage.regels.some((rij) => rij.reden) ? [...KOLOMMEN, REDEN] : KOLOMMEN}
        rijen={inzage.regels}
        rijSleutel={(rij) => rij.id}
      />
      <Bladeren volgende={inzage.ouder ? `/jongeren/${jongereId}/inzage?ouder=${inzage.ouder}` : undefined} />
    </>
  );
}
