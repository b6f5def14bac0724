import type { Metadata } from 'next';
import { vraagBestand } from '#app/(werkplek)/cockpit/actions.ts';
import { Standbestand } from '#components/cockpit/bestand.tsx';
import { Stand } from '#components/cockpit/stand.tsx';
import { KnopLink, Knoppen } from '#components/ui/knop.tsx';
import { Paginakop } from '#components/ui/paginakop.tsx';
import { Geweigerd } from '#components/ui/staten.tsx';
import { keuzedeel, metKeuze, TITEL } from '#lib/cockpit/labels.ts';
import { readStandVanZaken } from '#lib/cockpit/queries.ts';
import { formatDatumMetWeekdag } from '#lib/kalender/opmaak.ts';
import { enkel } from '#lib/toegang/adres.ts';
import { requireActor } from '#lib/toegang/from-request.ts';

export const metadata: Metadata = { title: TITEL };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function CockpitPagina({ searchParams }: Props) {
  const vraag = enkel<'gemeente' | 'functie' | 'dag' | 'export'>(await searchParams);
  const uitkomst = await readStandVanZaken(await requireActor(), vraag);
  if (!uitkomst.ok) return <Geweigerd weigering={uitkomst.weigering} wat={TITEL} />;
  const { keuze, schooljaar, vandaag } = uitkomst.waarde;
  return (
    <>
      <Paginakop
        titel={TITEL}
        onder={`${formatDatumMetWeekdag(keuze.dag)}, schooljaar ${schooljaar}`}
        actie={
          <Knoppen>
            {uitkomst.waarde.magPubliceren && (
              <KnopLink href="/publicaties" soort="stil">
                Cijfer klaarzetten
              </KnopLink>
            )}
            <KnopLink href={metKeuze('/cockpit/proef', keuzedeel(keuze, vandaag))} soort="stil">
              Proefberekening
            </KnopLink>
          </Knoppen>
        }
      />
      <Stand stand={uitkomst.waarde} />
      {uitkomst.waarde.heeftCijfers && (
        <Standbestand
          actie={vraagBestand}
          vraag={metKeuze('', keuzedeel(keuze, '')).slice(1)}
          klaar={vraag.export}
        />
      )}
    </>
  );
}
