import { formatDatum } from '#lib/kalender/opmaak.ts';
import { LABEL_PV_SOORT, pvstaatLabel } from '#lib/handhaving/processen-verbaal/labels.ts';
import { isEindstaat } from '#lib/handhaving/processen-verbaal/toestanden.ts';
import type { PvMetToets, Zaakpagina } from '#lib/handhaving/zaak/model.ts';
import type { Actie } from '#components/handhaving/model.ts';
import { GedaanMelding, gedaanVan, type Gedaan } from '#components/handhaving/gedaan.tsx';
import { PvFormulier } from '#components/handhaving/pv-formulier.tsx';
import { PvTerug } from '#components/handhaving/pv-terug.tsx';
import { PvVerder } from '#components/handhaving/pv-verder.tsx';
import { naamVan } from '#components/handhaving/verhoren.tsx';
import { Vouw } from '#components/handhaving/vouw.tsx';
import { Voorwaarden } from '#components/handhaving/voorwaarden.tsx';
import { Kenmerken } from '#components/ui/kenmerken.tsx';
import { Sectie } from '#components/ui/paginakop.tsx';
import { Status } from '#components/ui/status.tsx';
import { Uitklap } from '#components/ui/uitklap.tsx';

type Acties = { schrijven: Actie; verder: Actie; terug: Actie };
type Eigenschappen = Acties & { pagina: Zaakpagina; gedaan: Gedaan | null };

/** Processen-verbaal of this file: one per suspect. What is missing stands there before one tries to send it. */
export function ProcessenVerbaal({ pagina, gedaan, ...acties }: Eigenschappen) {
  const { processenVerbaal, zaak } = pagina;
  return (
    <Sectie titel="Proces-verbaal" aantal={processenVerbaal.length || undefined} id="proces-verbaal">
      <GedaanMelding gedaan={gedaan} bij={['pv', 'stap', 'stapterug']} />
      {processenVerbaal.length === 0 && <p className="mb-4 gedempt">Nog geen proces-verbaal.</p>}
      {processenVerbaal.map((pv) => (
        <Pv key={pv.id} pagina={pagina} gedaan={gedaan} pv={pv} {...acties} />
      ))}
      {!zaak.geslotenOp && (
        <Vouw gedaan={gedaanVan(gedaan, 'pv', 'nieuw')} titel="Nieuw proces-verbaal" knop="secundair" klein>
          <p className="mb-4">Eén proces-verbaal gaat over één verdachte.</p>
          <PvFormulier pagina={pagina} actie={acties.schrijven} />
        </Vouw>
      )}
    </Sectie>
  );
}

function Pv({ pagina, gedaan, pv, schrijven, verder, terug }: Eigenschappen & { pv: PvMetToets }) {
  const { inhoud } = pv;
  const ontbreekt = pv.voorwaarden.filter((item) => !item.voldaan);
  const open = pv.ingezondenOp === null && !isEindstaat(pv.staat);
  return (
    <article className="mb-6" aria-label={`Proces-verbaal tegen ${naamVan(pagina.personen, pv.verdachteId)}`}>
      <p>
        <strong>{naamVan(pagina.personen, pv.verdachteId)}</strong>{' '}
        <Status toon={isEindstaat(pv.staat) ? 'goed' : 'bezig'}>
          {pvstaatLabel(pv.staat, pagina.overleg)}
        </Status>{' '}
        sinds {formatDatum(pv.staatOp)}
      </p>
      <Kenmerken
        naast
        kenmerken={[
          { naam: 'Soort', waarde: pv.soort ? LABEL_PV_SOORT[pv.soort] : 'nog niet gekozen' },
          { naam: 'Pleegdatum', waarde: inhoud.pleegdatum && formatDatum(inhoud.pleegdatum) },
          { naam: 'Ingezonden', waarde: pv.ingezondenOp ? formatDatum(pv.ingezondenOp) : 'nog niet' },
          ...(inhoud.sanctie ? [{ naam: 'Opgelegd', waarde: inhoud.sanctie.omschrijving }] : []),
        ]}
      />
      {inhoud.samenloop && <p className="my-2 whitespace-pre-wrap">Waarom naast Halt: {inhoud.samenloop}</p>}
      {inhoud.omschrijving && <p className="my-2 whitespace-pre-wrap">{inhoud.omschrijving}</p>}
      {open && (
        <Uitklap
          titel={
            ontbreekt.length === 0
              ? 'Compleet: klaar om in te sturen'
              : `Nog ${ontbreekt.length} ${ontbreekt.length === 1 ? 'punt' : 'punten'} voor het naar het OM kan`
          }
          open={ontbreekt.length > 0}
        >
          <Voorwaarden voorwaarden={pv.voorwaarden} label="Eisen aan dit proces-verbaal" />
        </Uitklap>
      )}
      <div className="flex flex-wrap gap-4">
        {open && !pagina.zaak.geslotenOp && (
          <Vouw gedaan={gedaanVan(gedaan, 'pv', pv.id)} titel="Bijwerken" knop="stil" klein>
            <PvFormulier pagina={pagina} actie={schrijven} pv={pv} />
          </Vouw>
        )}
        {!pagina.zaak.geslotenOp && <PvVerder pagina={pagina} gedaan={gedaan} pv={pv} actie={verder} />}
        {!pagina.zaak.geslotenOp && <PvTerug pagina={pagina} gedaan={gedaan} pv={pv} actie={terug} />}
      </div>
      <Geschiedenis pagina={pagina} pv={pv} />
    </article>
  );
}

function Geschiedenis({ pagina, pv }: { pagina: Zaakpagina; pv: PvMetToets }) {
  const gehad = pagina.overgangen.filter((item) => item.onderwerpId === pv.id);
  if (gehad.length < 2) return null;
  return (
    <Uitklap titel="Verloop">
      <ol className="flex flex-col gap-1 my-2">
        {gehad.map(({ naar, op, wie, teruggenomen }, plek) => (
          <li key={plek}>
            {formatDatum(op)}: {pvstaatLabel(naar as PvMetToets['staat'], pagina.overleg)}
            {wie && <span className="gedempt"> ({wie})</span>}
            {teruggenomen && <span className="gedempt">, teruggenomen</span>}
          </li>
        ))}
      </ol>
    </Uitklap>
  );
}
