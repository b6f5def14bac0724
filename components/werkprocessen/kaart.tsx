import type { FormulierStaat } from '#lib/toegang/act.ts';
import { ROUTE_LABEL, STAPBRON_LABEL } from '#lib/werkprocessen/labels.ts';
import type { Werkprocespagina } from '#lib/werkprocessen/lezen/model.ts';
import { GRONDSLAG_LABEL } from '#lib/werkprocessen/routekaarten/labels.ts';
import type { Stapstand } from '#lib/werkprocessen/routekaarten/rules.ts';
import { Formulier } from '#components/ui/formulier.tsx';
import { Knoppen } from '#components/ui/knop.tsx';
import { Sectie } from '#components/ui/paginakop.tsx';
import { Routekaart, type RouteFase, type RouteStap } from '#components/ui/routekaart.tsx';
import { Uitklap } from '#components/ui/uitklap.tsx';
import { Verzendknop } from '#components/ui/verzendknop.tsx';

type Eigenschappen = {
  pagina: Werkprocespagina;
  actie: (staat: FormulierStaat, form: FormData) => Promise<FormulierStaat>;
};

/** The picture of the case, or the choice between the routekaarten while none is chosen. */
export function Kaart({ pagina, actie }: Eigenschappen) {
  const { kaart, kaarten, werk, mag } = pagina;
  if (kaarten.length === 0) return null;
  const kiesbaar =
    mag.behandelen && werk.status !== 'gesloten' && kaarten.some(({ code }) => code !== werk.routekaart);
  if (!kaart)
    return (
      <Sectie titel="Routekaart">
        <p>Er is nog geen routekaart gekozen.</p>
        {kiesbaar && <Kiezen pagina={pagina} actie={actie} />}
      </Sectie>
    );
  return (
    <Sectie
      titel={
        kaart.naam.endsWith(kaart.code)
          ? `Routekaart ${kaart.naam.toLowerCase()}`
          : kaart.doelgroepen
            ? `Routekaart ${kaart.naam}`
            : `Routekaart ${kaart.code}: ${kaart.naam.toLowerCase()}`
      }
    >
      <Routekaart label={`Routekaart ${kaart.code}`} fasen={fasenVan(pagina)} />
      {kaart.grondslag !== 'MAS' && <p className="mt-4 gedempt">{GRONDSLAG_LABEL[kaart.grondslag]}.</p>}
      {werk.routes.length > 0 && (
        <p className="mt-4">Gekozen route: {werk.routes.map((route) => ROUTE_LABEL[route]).join(', ')}.</p>
      )}
      {kiesbaar && (
        <Uitklap titel="Toch de andere routekaart">
          <Kiezen pagina={pagina} actie={actie} />
        </Uitklap>
      )}
    </Sectie>
  );
}

function Kiezen({ pagina: { kaarten, werk }, actie }: Eigenschappen) {
  const ander = kaarten.filter((kaart) => kaart.code !== werk.routekaart);
  return (
    <Formulier actie={actie} verborgen={{ id: werk.id, versie: werk.versie }} label="Routekaart kiezen">
      <ul>
        {ander.map((kaart) => (
          <li key={kaart.code}>
            Routekaart {kaart.code}: {kaart.wanneer}
          </li>
        ))}
      </ul>
      <Knoppen>
        {ander.map((kaart) => (
          <Verzendknop key={kaart.code} naam="routekaart" waarde={kaart.code} soort="secundair">
            Kies routekaart {kaart.code}
          </Verzendknop>
        ))}
      </Knoppen>
    </Formulier>
  );
}

function fasenVan(pagina: Werkprocespagina): RouteFase[] {
  return (pagina.kaart?.fasen ?? []).map((fase) => ({
    code: String(fase.nummer),
    titel: `${fase.nummer} ${fase.naam}`,
    stappen: pagina.pad.filter(({ stap }) => stap.fase === fase.nummer).map((stand) => toStap(pagina, stand)),
  }));
}

function toStap(pagina: Werkprocespagina, { stap, toestand, registratie }: Stapstand): RouteStap {
  const label = pagina.afwijkredenen.find(({ code }) => code === registratie?.afwijkreden)?.label;
  const reden = [label ?? registratie?.afwijkreden, registratie?.motivering].filter(Boolean).join(': ');
  return {
    code: stap.code,
    titel: `${stap.code}. ${stap.titel}`,
    staat: toestand,
    datum: registratie?.gezetOp,
    door: registratie?.bron ? STAPBRON_LABEL[registratie.bron] : pagina.door[registratie?.id ?? ''],
    reden: reden || undefined,
    href: toestand === 'nu' ? '#nu' : undefined,
  };
}
