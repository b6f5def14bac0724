import type { ReactNode } from 'react';
import { todayInAmsterdam } from '#lib/kalender/rules.ts';
import { formatGetal } from '#lib/kalender/opmaak.ts';
import { LABEL_BETROUWBAARHEID } from '#lib/moties/labels.ts';
import { BETROUWBAARHEDEN, type Nulcel, type Nulmeting } from '#lib/moties/model.ts';
import type { Vraagformulier } from '#lib/moties/formulieren/queries.ts';
import { celTekst } from '#lib/moties/voortgang/labels.ts';
import type { Actie } from '#components/moties/acties.ts';
import { Datum } from '#components/ui/datum.tsx';
import { Formulier } from '#components/ui/formulier.tsx';
import { Kenmerken } from '#components/ui/kenmerken.tsx';
import { Keuzelijst } from '#components/ui/keuze.tsx';
import { Sectie } from '#components/ui/paginakop.tsx';
import { Status } from '#components/ui/status.tsx';
import { Uitklap } from '#components/ui/uitklap.tsx';
import { Tekstvak, Veld } from '#components/ui/veld.tsx';
import { Verzendknop } from '#components/ui/verzendknop.tsx';

type Acties = Record<'meet' | 'vulIn' | 'zetVast' | 'maakLos', Actie>;
type Eigenschappen = { formulier: Vraagformulier; acties: Acties };

/** From where one measures: counted by Baken or taken from elsewhere, until it is locked. */
export function NulmetingSectie({ formulier, acties }: Eigenschappen) {
  const { vraag } = formulier;
  if (!vraag) return null;
  const { nulmeting } = vraag;
  const vast = nulmeting?.vastgezet;
  return (
    <Sectie titel="Nulmeting" id="nulmeting">
      {nulmeting ? (
        <Stand nulmeting={nulmeting} formulier={formulier} />
      ) : (
        <p className="gedempt">
          Er is nog geen nulmeting. Zonder nulmeting is niet te zeggen hoeveel er is veranderd.
        </p>
      )}
      {!vast && (
        <>
          {vraag.antwoord.soort === 'cijfer' && <Berekenen formulier={formulier} actie={acties.meet} />}
          <Invullen formulier={formulier} actie={acties.vulIn} />
        </>
      )}
      {nulmeting && !vast && (
        <Formulier actie={acties.zetVast} verborgen={{ id: vraag.id }} label="Nulmeting vastzetten">
          <Verzendknop>Zet de nulmeting vast</Verzendknop>
        </Formulier>
      )}
      {vast && (
        <Uitklap titel="Losmaken" knop="stil">
          <Formulier actie={acties.maakLos} verborgen={{ id: vraag.id }} label="Nulmeting losmaken">
            <Tekstvak
              naam="reden"
              label="Waarom moet de nulmeting los?"
              hint="Dit blijft bij de motie staan."
              rijen={2}
            />
            <Verzendknop soort="gevaar">Maak de nulmeting los</Verzendknop>
          </Formulier>
        </Uitklap>
      )}
    </Sectie>
  );
}

function Stand({ nulmeting, formulier }: { nulmeting: Nulmeting; formulier: Vraagformulier }) {
  const cellen = cellenVan(formulier);
  const { voortgang } = formulier;
  const tekst = (nul: Nulcel | null) =>
    voortgang && 'indicator' in voortgang
      ? celTekst(nul, voortgang.indicator)
      : getalTekst(nul?.waarde ?? null);
  return (
    <Kenmerken
      kenmerken={[
        {
          naam: 'Stand',
          waarde: nulmeting.vastgezet ? (
            <Status toon="goed">
              vastgezet door {nulmeting.vastgezet.door ?? 'onbekend'} op{' '}
              <Datum op={todayInAmsterdam(nulmeting.vastgezet.op)} />
            </Status>
          ) : (
            <Status toon="let-op">nog niet vastgezet</Status>
          ),
        },
        { naam: 'Peildatum', waarde: <Datum op={nulmeting.peildatum} /> },
        ...cellen.map(({ label, nul }) => ({ naam: label, waarde: tekst(nul) })),
        { naam: 'Bron', waarde: nulmeting.bron },
        { naam: 'Betrouwbaarheid', waarde: LABEL_BETROUWBAARHEID[nulmeting.betrouwbaarheid] },
        ...(nulmeting.opmerking ? [{ naam: 'Opmerking', waarde: nulmeting.opmerking }] : []),
      ]}
    />
  );
}

const getalTekst = (waarde: number | null): string =>
  waarde === null ? 'onbekend' : formatGetal(waarde, Number.isInteger(waarde) ? 0 : 1);

type Invulcel = {
  readonly label: string;
  readonly dimensies: Readonly<Record<string, string>>;
  readonly nul: Nulcel | null;
};

/** The cells of the figure as it is now; of what is not computed the one value. */
function cellenVan({ vraag, voortgang }: Vraagformulier): readonly Invulcel[] {
  const cellen = voortgang && 'cellen' in voortgang ? voortgang.cellen : [];
  if (cellen.length > 0) return cellen;
  return (vraag?.nulmeting?.cellen ?? [{ dimensies: {}, waarde: null, teller: null, noemer: null }]).map(
    (nul) => ({ label: 'Waarde', dimensies: nul.dimensies, nul }),
  );
}

function Kop({ nulmeting, children }: { nulmeting: Nulmeting | null; children: ReactNode }) {
  return (
    <>
      <Veld
        naam="peildatum"
        label="Peildatum"
        soort="date"
        breedte="kort"
        waarde={nulmeting?.peildatum ?? ''}
      />
      {children}
      <Keuzelijst
        naam="betrouwbaarheid"
        label="Hoe betrouwbaar is dit?"
        waarde={nulmeting?.betrouwbaarheid ?? ''}
        leeg="Kies"
        keuzes={BETROUWBAARHEDEN.map((waarde) => ({ waarde, label: LABEL_BETROUWBAARHEID[waarde] }))}
      />
      <Tekstvak naam="opmerking" label="Opmerking" optioneel rijen={2} waarde={nulmeting?.opmerking ?? ''} />
    </>
  );
}

function Berekenen({ formulier: { vraag }, actie }: { formulier: Vraagformulier; actie: Actie }) {
  if (!vraag) return null;
  const eigen = vraag.nulmeting?.herkomst === 'berekend' ? vraag.nulmeting : null;
  return (
    <Uitklap titel="Bereken uit de cijfers van Baken" knop="secundair">
      <Formulier actie={actie} verborgen={{ id: vraag.id }} uniek="meet" label="Nulmeting berekenen">
        <p className="gedempt">
          Kies de laatste dag van een schooljaar (31 juli) voor een cijfer over het hele jaar.
        </p>
        <Kop nulmeting={eigen}>{null}</Kop>
        <Verzendknop>Bereken</Verzendknop>
      </Formulier>
    </Uitklap>
  );
}

function Invullen({ formulier, actie }: { formulier: Vraagformulier; actie: Actie }) {
  const { vraag } = formulier;
  if (!vraag) return null;
  const eigen = vraag.nulmeting?.herkomst === 'ingevuld' ? vraag.nulmeting : null;
  const cellen = cellenVan(formulier);
  const verborgen = { id: vraag.id, cellen: JSON.stringify(cellen.map(({ dimensies }) => dimensies)) };
  return (
    <Uitklap titel="Vul in uit een andere bron" knop="secundair">
      <Formulier actie={actie} verborgen={verborgen} uniek="vulin" label="Nulmeting invullen">
        <Kop nulmeting={eigen}>
          {cellen.map(({ label, nul }, nr) => (
            <Veld
              key={label}
              naam={`waarde-${nr}`}
              label={label}
              hint={nr === 0 ? 'Leeg is onbekend; 0 is nul.' : undefined}
              optioneel
              inputMode="decimal"
              breedte="kort"
              waarde={eigen && nul?.waarde != null ? String(nul.waarde).replace('.', ',') : ''}
            />
          ))}
          <Veld naam="bron" label="Bron" waarde={eigen?.bron ?? ''} maxLength={400} />
        </Kop>
        <Verzendknop>Leg vast</Verzendknop>
      </Formulier>
    </Uitklap>
  );
}
