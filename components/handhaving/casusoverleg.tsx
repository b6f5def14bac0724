import { formatDatum } from '#lib/kalender/opmaak.ts';
import type { Casusoverleg } from '#lib/handhaving/casusoverleg/model.ts';
import type { Zaakpagina } from '#lib/handhaving/zaak/model.ts';
import { Agendaformulier, Besprekingsformulier } from '#components/handhaving/casusoverleg-formulieren.tsx';
import type { Actie } from '#components/handhaving/model.ts';
import { GedaanMelding, gedaanVan, type Gedaan } from '#components/handhaving/gedaan.tsx';
import { Vouw } from '#components/handhaving/vouw.tsx';
import { kopVan } from '#components/handhaving/zaak-kop.tsx';
import { Datum } from '#components/ui/datum.tsx';
import { Formulier } from '#components/ui/formulier.tsx';
import { Sectie } from '#components/ui/paginakop.tsx';
import { Status } from '#components/ui/status.tsx';
import { Verzendknop } from '#components/ui/verzendknop.tsx';

type Acties = { agenda: Actie; vastleggen: Actie; terug: Actie; vervolg: Actie };
type Eigenschappen = { pagina: Zaakpagina; gedaan: Gedaan | null; acties: Acties };

/** The meeting with the public prosecutor, under the name the bureau gives it: on the agenda, held, and what follows from it. */
export function CasusoverlegDeel({ pagina, gedaan, acties }: Eigenschappen) {
  const { casusoverleggen, overleg, zaak } = pagina;
  const gepland = casusoverleggen.find(({ stand }) => stand === 'agenda');
  const geagendeerd =
    !zaak.geslotenOp && pagina.processenVerbaal.some(({ staat }) => staat === 'GEAGENDEERD_CASUSOVERLEG');
  const besproken = casusoverleggen.filter(({ stand }) => stand === 'besproken');
  return (
    <Sectie titel={overleg} aantal={besproken.length || undefined} id="overleg">
      <GedaanMelding gedaan={gedaan} bij={['overleg', 'agenda', 'teruggenomen', 'vervolg']} />
      {casusoverleggen.length === 0 && <p className="mb-4 gedempt">Nog niet besproken.</p>}
      {!gepland && geagendeerd && (
        <p className="mb-4 gedempt">
          Een proces-verbaal is geagendeerd. Zet hier de dag, dan staat de zaak dan op Vandaag.
        </p>
      )}
      {gepland && <Gepland {...{ pagina, gedaan, acties, gepland }} />}
      {besproken.length > 0 && (
        <ul className="flex flex-col gap-4 mb-4" aria-label={overleg}>
          {besproken.map((item) => (
            <li key={item.id}>
              <Bespreking {...{ pagina, acties, item }} />
            </li>
          ))}
        </ul>
      )}
      {!zaak.geslotenOp && (
        <div className="flex flex-wrap gap-4">
          {!gepland && (
            <Vouw gedaan={gedaanVan(gedaan, 'agenda')} titel="Op de agenda zetten" knop="secundair" klein>
              <Agendaformulier pagina={pagina} actie={acties.agenda} />
            </Vouw>
          )}
          <Vouw
            gedaan={gedaanVan(gedaan, 'overleg', 'nieuw')}
            titel={gepland ? 'Een andere bespreking vastleggen' : 'Bespreking vastleggen'}
            knop={gepland ? 'stil' : 'secundair'}
            klein
          >
            <Besprekingsformulier pagina={pagina} actie={acties.vastleggen} />
          </Vouw>
        </div>
      )}
    </Sectie>
  );
}

function Gepland({ pagina, gedaan, acties, gepland }: Eigenschappen & { gepland: Casusoverleg }) {
  const { vandaag, zaak } = pagina;
  return (
    <div className="mb-6" role="group" aria-label="Op de agenda">
      <Status toon={gepland.op < vandaag ? 'te-laat' : 'bezig'}>
        Op de agenda: <Datum op={gepland.op} vandaag={vandaag} />
      </Status>
      <p className="whitespace-pre-wrap">{gepland.vraag}</p>
      {!zaak.geslotenOp && (
        <div className="flex flex-wrap items-start gap-4 mt-2">
          {gepland.op <= vandaag && (
            <Vouw
              gedaan={gedaanVan(gedaan, 'overleg', gepland.id)}
              titel="Hoe ging het overleg?"
              knop="secundair"
              klein
            >
              <Besprekingsformulier pagina={pagina} actie={acties.vastleggen} overleg={gepland} />
            </Vouw>
          )}
          <Terug pagina={pagina} actie={acties.terug} overlegId={gepland.id} knop="Haal van de agenda" />
        </div>
      )}
    </div>
  );
}

type Regeleigenschappen = { pagina: Zaakpagina; acties: Acties; item: Casusoverleg };

function Bespreking({ pagina, acties, item }: Regeleigenschappen) {
  const { vandaag, termijnen, zaak } = pagina;
  const laatste = pagina.casusoverleggen.findLast(({ vervolgOp }) => vervolgOp !== null);
  const open =
    laatste?.id === item.id && termijnen.some(({ code, status }) => code === 'H5' && status === 'loopt');
  return (
    <>
      <p>
        <strong>{formatDatum(item.op)}</strong> met {item.deelnemers}
      </p>
      {item.vraag && <p className="whitespace-pre-wrap">Vraag: {item.vraag}</p>}
      {item.overwegingen && <p className="whitespace-pre-wrap">{item.overwegingen}</p>}
      <p>Besluit: {item.besluit}</p>
      {item.vervolg && item.vervolgOp && (
        <Status toon={!open ? 'goed' : item.vervolgOp < vandaag ? 'te-laat' : 'bezig'}>
          Afspraak: {item.vervolg}, <Datum op={item.vervolgOp} vandaag={vandaag} />
        </Status>
      )}
      {!zaak.geslotenOp && (
        <div className="flex flex-wrap items-start gap-4 mt-2">
          {open && (
            <Formulier actie={acties.vervolg} verborgen={kopVan(pagina)} label="Afspraak afronden">
              <Verzendknop soort="secundair" klein>
                Afspraak is gedaan
              </Verzendknop>
            </Formulier>
          )}
          <Terug pagina={pagina} actie={acties.terug} overlegId={item.id} knop="Dit klopt niet: neem terug" />
        </div>
      )}
    </>
  );
}

type Terugeigenschappen = { pagina: Zaakpagina; actie: Actie; overlegId: string; knop: string };

function Terug({ pagina, actie, overlegId, knop }: Terugeigenschappen) {
  return (
    <Formulier
      actie={actie}
      verborgen={{ ...kopVan(pagina), overlegId }}
      label={knop}
      uniek={`terug-${overlegId}`}
    >
      <Verzendknop soort="stil" klein>
        {knop}
      </Verzendknop>
    </Formulier>
  );
}
