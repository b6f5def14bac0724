import Link from 'next/link';
import { isSjablooncode, sjabloonVan } from '#lib/brieven/sjablonen/catalogus.ts';
import { formatDatumMetRelatief, kleineLetter } from '#lib/kalender/opmaak.ts';
import type { Uitkomst } from '#lib/platform/errors.ts';
import type { FormulierStaat } from '#lib/toegang/act.ts';
import type { Doelgroepvoorstel } from '#lib/vsv-trajecten/doelgroep/model.ts';
import type { Stappenvoorstel as Voorstel } from '#lib/vsv-trajecten/stappen/model.ts';
import type { Werkprocespagina } from '#lib/werkprocessen/lezen/model.ts';
import { DOSSIERSTUK_LABEL } from '#lib/werkprocessen/routekaarten/labels.ts';
import { dossierVoor, type Stapstand } from '#lib/werkprocessen/routekaarten/rules.ts';
import { Kenmerken } from '#components/ui/kenmerken.tsx';
import { Knoppen } from '#components/ui/knop.tsx';
import { Mededeling } from '#components/ui/mededeling.tsx';
import { Sectie } from '#components/ui/paginakop.tsx';
import { Status } from '#components/ui/status.tsx';
import { Stappenvoorstel } from '#components/vsv-trajecten/stappenvoorstel.tsx';
import {
  AndereStap,
  DoelgroepKeuze,
  Ongedaan,
  Overslaan,
  RouteKeuze,
  StapZetten,
} from '#components/werkprocessen/stap-formulieren.tsx';

type Actie = (staat: FormulierStaat, form: FormData) => Promise<FormulierStaat>;
export type Stapacties = {
  zetStap: Actie;
  slaOver: Actie;
  kiesRoutes: Actie;
  kiesDoelgroep: Actie;
  maakOngedaan: Actie;
  neemStappenOver: Actie;
  draaiStappenTerug: Actie;
};

/** The step that is asked now: what the method asks, what is on file, what is missing, the term, and the button. */
export function NuAanDeBeurt({
  pagina,
  acties,
  voorstel: uitkomst,
  bewezen,
}: {
  pagina: Werkprocespagina;
  acties: Stapacties;
  /** For work with a target group: what the rule proposes. */
  voorstel: Uitkomst<{ voorstel: Doelgroepvoorstel }> | undefined;
  /** For the same work: steps that what is recorded fulfils. */
  bewezen: Uitkomst<Voorstel> | undefined;
}) {
  const voorstel = uitkomst?.ok ? uitkomst.waarde.voorstel : null;
  const { kaart, pad, werk, mag } = pagina;
  if (!kaart || werk.status === 'gesloten') return null;
  const nu = pad.find(({ toestand }) => toestand === 'nu');
  return (
    <Sectie
      id="nu"
      titel={nu ? `Nu: stap ${nu.stap.code}, ${kleineLetter(nu.stap.titel)}` : 'Alle stappen gezet'}
    >
      {bewezen?.ok && bewezen.waarde.mag.behandelen && (
        <Stappenvoorstel werkId={werk.id} voorstel={bewezen.waarde} acties={acties} />
      )}
      {nu ? (
        <Gevraagd pagina={pagina} stand={nu} />
      ) : (
        <p>De routekaart is doorlopen. Sluit het werkproces af.</p>
      )}
      {mag.behandelen && (
        <div className="mt-4">
          {nu &&
            (kaart.routeStap === nu.stap.code ? (
              <RouteKeuze pagina={pagina} actie={acties.kiesRoutes} />
            ) : kaart.doelgroepen?.stap === nu.stap.code ? (
              <DoelgroepKeuze pagina={pagina} actie={acties.kiesDoelgroep} voorstel={voorstel} />
            ) : (
              <StapZetten pagina={pagina} stand={nu} actie={acties.zetStap} />
            ))}
          {nu && (
            <div className="mt-4">
              <Overslaan pagina={pagina} stand={nu} actie={acties.slaOver} />
            </div>
          )}
          <div className="mt-4">
            <Knoppen>
              <AndereStap pagina={pagina} actie={acties.zetStap} />
              {kaart.routeStap && kaart.routeStap !== nu?.stap.code && (
                <RouteKeuze pagina={pagina} actie={acties.kiesRoutes} ingeklapt />
              )}
              {kaart.doelgroepen && kaart.doelgroepen.stap !== nu?.stap.code && (
                <DoelgroepKeuze pagina={pagina} actie={acties.kiesDoelgroep} voorstel={voorstel} ingeklapt />
              )}
              <Ongedaan pagina={pagina} actie={acties.maakOngedaan} />
            </Knoppen>
          </div>
        </div>
      )}
    </Sectie>
  );
}

function Gevraagd({ pagina, stand }: { pagina: Werkprocespagina; stand: Stapstand }) {
  const { stap, uiterlijk } = stand;
  const { aanwezig, ontbreekt } = dossierVoor(stap, new Set(pagina.inDossier));
  const late = uiterlijk !== null && uiterlijk < pagina.vandaag;
  const termijn = uiterlijk && formatDatumMetRelatief(uiterlijk, pagina.vandaag);
  return (
    <>
      <p className="mb-4">{stap.vraagt}</p>
      {stap.strafrecht && <Strafrecht pagina={pagina} />}
      <Kenmerken
        kenmerken={[
          { naam: 'Wie', waarde: stap.wie },
          ...(termijn
            ? [{ naam: 'Termijn', waarde: late ? <Status toon="te-laat">{termijn}</Status> : termijn }]
            : []),
          ...(stap.inDossier.length > 0
            ? [
                {
                  naam: 'In het dossier',
                  waarde: (
                    <>
                      {aanwezig.map((stuk) => (
                        <p key={stuk}>
                          <Status toon="goed">{DOSSIERSTUK_LABEL[stuk]}</Status>
                        </p>
                      ))}
                      {ontbreekt.map((stuk) => (
                        <p key={stuk}>
                          <Status toon="let-op">Ontbreekt: {DOSSIERSTUK_LABEL[stuk].toLowerCase()}</Status>
                        </p>
                      ))}
                    </>
                  ),
                },
              ]
            : []),
          ...(stap.brieven.length > 0 && pagina.mag.brief
            ? [{ naam: 'Brief', waarde: <Brieflinks pagina={pagina} codes={stap.brieven} /> }]
            : []),
          { naam: 'Bron', waarde: <span className="gedempt">{stap.bron}</span> },
        ]}
      />
    </>
  );
}

/** Letters that belong to this step, opened with what is known filled in. */
function Brieflinks({ pagina: { werk }, codes }: { pagina: Werkprocespagina; codes: readonly string[] }) {
  return codes.filter(isSjablooncode).map((code) => (
    <p key={code}>
      <Link
        href={`/jongeren/${werk.jongereId}/brieven/nieuw?sjabloon=${code}&onderwerp=werkproces:${werk.id}`}
        prefetch={false}
      >
        {sjabloonVan(code).titel}
      </Link>
    </p>
  ));
}

/** From here on the officer investigates: what is said and drawn up stands in the compartment, here only that it was done (ADR 16). */
function Strafrecht({ pagina: { werk } }: { pagina: Werkprocespagina }) {
  return (
    <Mededeling toon="info" titel="Hier begint het strafrecht">
      <p>
        In dit werkproces staat alleen dát deze stap is gezet. Verhoor, proces-verbaal en Halt vallen onder de
        Wet politiegegevens. Die legt een leerplichtambtenaar met boa-akte vast in de{' '}
        <Link href={`/jongeren/${werk.jongereId}/handhaving?werkproces=${werk.id}`} prefetch={false}>
          handhavingszaak
        </Link>
        , het afgeschermde deel van Baken.
      </p>
    </Mededeling>
  );
}
