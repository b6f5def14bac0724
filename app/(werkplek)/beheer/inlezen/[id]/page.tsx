import type { Metadata } from 'next';
import { leesEchtIn } from '#app/(werkplek)/beheer/inlezen/actions.ts';
import { EchtInlezen } from '#components/inlezen/echt-inlezen.tsx';
import { Inleesverslag } from '#components/inlezen/inleesverslag.tsx';
import { Oordelen } from '#components/inlezen/oordelen.tsx';
import { Regeloordelen } from '#components/inlezen/regeloordelen.tsx';
import { Paginakop, Sectie } from '#components/ui/paginakop.tsx';
import { Geweigerd } from '#components/ui/staten.tsx';
import { requireActor } from '#lib/toegang/from-request.ts';
import { IMPORTSOORT_LABEL } from '#lib/uitwisseling/labels.ts';
import { showImport } from '#lib/uitwisseling/queries.ts';

export const metadata: Metadata = { title: 'Verslag van inlezen' };

type Eigenschappen = { params: Promise<{ id: string }>; searchParams: Promise<{ vanaf?: string }> };

export default async function InleesverslagPagina({ params, searchParams }: Eigenschappen) {
  const { vanaf } = await searchParams;
  const uitkomst = await showImport(await requireActor(), { ...(await params), vanaf: vanaf ?? 0 });
  if (!uitkomst.ok) return <Geweigerd weigering={uitkomst.weigering} wat="Dit verslag" />;
  const { taak, oordelen, regels, aantalRegels, venster, nu, mag } = uitkomst.waarde;
  return (
    <>
      <Paginakop
        titel={taak.bestandsnaam}
        onder={`${taak.status === 'geweigerd' ? 'Aangeboden bestand' : IMPORTSOORT_LABEL[taak.soort]}${taak.proef ? ' · proef, er verandert niets' : ''}`}
        kruimels={[
          { titel: 'Beheer', href: '/beheer' },
          { titel: 'Inlezen', href: '/beheer/inlezen' },
        ]}
      />
      <div className="secties">
        <Inleesverslag taak={taak} nu={nu} />
        {mag.echtInlezen && <EchtInlezen taakId={taak.id} actie={leesEchtIn} />}
        {oordelen.length > 0 && (
          <Sectie titel="Wat opviel">
            <Oordelen taakId={taak.id} oordelen={oordelen} magRegels={mag.regels} magScholen={mag.scholen} />
          </Sectie>
        )}
        {regels.length > 0 && (
          <Sectie titel="Regel voor regel" id="regels">
            <Regeloordelen
              taakId={taak.id}
              regels={regels}
              vanaf={venster.vanaf}
              totaal={aantalRegels}
              perKeer={venster.aantal}
            />
          </Sectie>
        )}
      </div>
    </>
  );
}
