import Link from 'next/link';
import { formatDatum } from '#lib/kalender/opmaak.ts';
import type { DossierWerkproces } from '#lib/jongeren/dossier/model.ts';
import { kernresultaat } from '#lib/werkprocessen/kernlijst.ts';
import { ROUTE_LABEL, soortLabel } from '#lib/werkprocessen/labels.ts';
import type { Route } from '#lib/werkprocessen/model.ts';
import { kaartVan, padVan, routekaartenVan, type Stapstand } from '#lib/werkprocessen/routekaarten/rules.ts';
import { Routekaart, type RouteFase, type RouteStap } from '#components/ui/routekaart.tsx';
import { Sectie } from '#components/ui/paginakop.tsx';
import { LegeStaat } from '#components/ui/staten.tsx';
import { werkAdres } from '#components/werkprocessen/adres.ts';

/** Open work with its routekaart as a path; closed work folded away below. */
export function Werkprocessen({ werkprocessen }: { werkprocessen: readonly DossierWerkproces[] }) {
  const open = werkprocessen.filter((werk) => werk.status !== 'gesloten');
  const gesloten = werkprocessen.filter((werk) => werk.status === 'gesloten');
  return (
    <Sectie titel="Werkprocessen" aantal={open.length}>
      {open.length === 0 && (
        <LegeStaat titel="Geen open werkproces">
          Een werkproces begint bij een melding die in behandeling wordt genomen.
        </LegeStaat>
      )}
      {open.map((werk) => (
        <OpenWerkproces key={werk.id} werk={werk} />
      ))}
      {gesloten.length > 0 && (
        <details className="uitklap">
          <summary>Gesloten ({gesloten.length})</summary>
          <ul>
            {gesloten.map((werk) => (
              <li key={werk.id}>
                <Link href={werkAdres(werk.soort, werk.id)} prefetch={false}>
                  {soortLabel(werk.soort)}
                </Link>
                , {formatDatum(werk.gestartOp)} tot {werk.geslotenOp && formatDatum(werk.geslotenOp)}:{' '}
                {werk.resultaat && (kernresultaat(werk.resultaat)?.label ?? werk.resultaat)}
              </li>
            ))}
          </ul>
        </details>
      )}
    </Sectie>
  );
}

function OpenWerkproces({ werk }: { werk: DossierWerkproces }) {
  const fasen = fasenVan(werk);
  const routes = werk.routes.map((route) => ROUTE_LABEL[route as Route] ?? route);
  return (
    <article className="flex flex-col gap-2" aria-labelledby={`werk-${werk.id}`}>
      <h3 id={`werk-${werk.id}`}>
        <Link href={werkAdres(werk.soort, werk.id)} prefetch={false}>
          {soortLabel(werk.soort)}
        </Link>
      </h3>
      <p className="gedempt">
        Sinds {formatDatum(werk.gestartOp)}, {werk.eigenaar ? `bij ${werk.eigenaar}` : 'nog zonder eigenaar'}
        {werk.routekaart && `, routekaart ${werk.routekaart}`}
        {werk.meldingen > 0 && `, ${werk.meldingen === 1 ? '1 melding' : `${werk.meldingen} meldingen`}`}
        {routes.length > 0 && `. Route: ${routes.join(', ')}`}.
      </p>
      {fasen && <Routekaart label={`Routekaart ${werk.routekaart}`} fasen={fasen} />}
      {!fasen && routekaartenVan(werk.soort).length > 0 && <p>Er is nog geen routekaart gekozen.</p>}
    </article>
  );
}

function fasenVan(werk: DossierWerkproces): RouteFase[] | null {
  const kaart = kaartVan(werk);
  if (!kaart) return null;
  const pad = padVan(kaart, werk.stappen, werk.gestartOp, werk.status === 'gesloten');
  return kaart.fasen.map((fase) => ({
    code: String(fase.nummer),
    titel: fase.naam,
    stappen: pad.filter(({ stap }) => stap.fase === fase.nummer).map((stand) => toStap(stand, werk.id)),
  }));
}

function toStap({ stap, toestand, registratie }: Stapstand, werkprocesId: string): RouteStap {
  return {
    code: stap.code,
    titel: `${stap.code}. ${stap.titel}`,
    staat: toestand,
    datum: registratie?.gezetOp,
    reden: registratie?.motivering ?? undefined,
    href: toestand === 'nu' ? `/werkprocessen/${werkprocesId}` : undefined,
  };
}
