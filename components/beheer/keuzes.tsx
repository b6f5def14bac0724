import type { ComponentProps } from 'react';
import { Formulier } from '#components/ui/formulier.tsx';
import { Keuzes } from '#components/ui/keuze.tsx';
import { Lijst, Lijstrij } from '#components/ui/lijst.tsx';
import { Status } from '#components/ui/status.tsx';
import { Uitklap } from '#components/ui/uitklap.tsx';
import { Veld } from '#components/ui/veld.tsx';
import { Verzendknop } from '#components/ui/verzendknop.tsx';
import { parseDatum } from '#lib/kalender/model.ts';
import { formatDatum } from '#lib/kalender/opmaak.ts';
import { ELDERS, OPENHEID_LABEL } from '#lib/keuzes/labels.ts';
import type { Keuze } from '#lib/keuzes/model.ts';

type Actie = ComponentProps<typeof Formulier>['actie'];

/** One open choice: the question, how it holds here, on what ground, and what changing it does. */
export function EigenKeuze({ keuze, actie }: { keuze: Keuze; actie: Actie | null }) {
  const { soort, gekozen } = keuze;
  return (
    <>
      <p className="lopend mb-2">
        {soort.vraag} <strong>{inWoorden(keuze)}</strong>
      </p>
      <p className="lopend mb-2">
        <Status toon={soort.openheid === 'bronnen-verschillen' ? 'let-op' : 'neutraal'}>
          {OPENHEID_LABEL[soort.openheid]}
        </Status>{' '}
        {soort.bron}.
      </p>
      <p className="gedempt mb-2">Werkt in: {soort.waar}.</p>
      {gekozen.op && (
        <p className="gedempt mb-2">
          Gewijzigd op {formatDatum(gekozen.op)}
          {gekozen.door && ` door ${gekozen.door}`}: {gekozen.reden}
        </p>
      )}
      {actie && <Wijzig keuze={keuze} actie={actie} />}
    </>
  );
}

function inWoorden({ soort, gekozen: { waarde } }: Keuze): string {
  if (soort.vorm === 'lijst') {
    const label = soort.opties.find((optie) => optie.waarde === waarde)?.label ?? '';
    return waarde === soort.standaard ? `${label} (standaard)` : label;
  }
  if (soort.vorm === 'getal') {
    const tekst = `${waarde} ${soort.eenheid}`;
    return waarde === String(soort.standaard) ? `${tekst} (standaard)` : tekst;
  }
  if (soort.vorm === 'tekst') return waarde === soort.standaard ? `${waarde} (standaard)` : (waarde ?? '');
  const dag = parseDatum(waarde ?? '');
  return dag ? formatDatum(dag) : `${soort.leeg} (standaard)`;
}

function Wijzig({ keuze: { code, soort, gekozen }, actie }: { keuze: Keuze; actie: Actie }) {
  return (
    <Uitklap
      titel={
        <>
          Wijzig<span className="alleen-voorlezen"> {soort.titel}</span>
        </>
      }
      knop="secundair"
      klein
    >
      <Formulier
        actie={actie}
        verborgen={{ code, versie: gekozen.versie }}
        uniek={code}
        label={`Wijzigen: ${soort.titel}`}
      >
        <p className="lopend">{soort.gevolg}</p>
        <Waarde soort={soort} waarde={gekozen.waarde ?? ''} />
        <Veld naam="reden" label="Waarom" maxLength={300} hint="Komt in het logboek te staan" />
        <Verzendknop soort="secundair">Bewaar</Verzendknop>
      </Formulier>
    </Uitklap>
  );
}

function Waarde({ soort, waarde }: { soort: Keuze['soort']; waarde: string }) {
  const vast = { naam: 'waarde', label: soort.vraag, waarde };
  if (soort.vorm === 'lijst') return <Keuzes {...vast} keuzes={soort.opties} />;
  if (soort.vorm === 'dag')
    return (
      <Veld {...vast} soort="date" breedte="kort" optioneel hint={`Leeg: ${soort.leeg.toLowerCase()}`} />
    );
  if (soort.vorm === 'tekst')
    return (
      <Veld {...vast} breedte="middel" optioneel maxLength={soort.max} hint={`Leeg: ${soort.standaard}`} />
    );
  const hint = `Van ${soort.van} tot en met ${soort.tot} ${soort.eenheid}`;
  return <Veld {...vast} soort="number" min={soort.van} max={soort.tot} breedte="kort" hint={hint} />;
}

export function KeuzesElders() {
  return (
    <Lijst label="Keuzes die op een andere plaats staan">
      {ELDERS.map(({ titel, onder, href }) => (
        <Lijstrij key={titel} titel={titel} onder={onder} {...(href ? { href } : {})} />
      ))}
    </Lijst>
  );
}
