import Link from 'next/link';
import { formatDatum } from '#lib/kalender/opmaak.ts';
import { WIJZE_LABEL } from '#lib/instemming/labels.ts';
import { WIJZEN, type Instemmingpagina } from '#lib/instemming/model.ts';
import type { FormulierStaat } from '#lib/toegang/act.ts';
import { Formulier } from '#components/ui/formulier.tsx';
import { Keuzelijst, Keuzes } from '#components/ui/keuze.tsx';
import { Sectie } from '#components/ui/paginakop.tsx';
import { Veld } from '#components/ui/veld.tsx';
import { Verzendknop } from '#components/ui/verzendknop.tsx';

type Eigenschappen = {
  jongereId: string;
  pagina: Instemmingpagina;
  actie: (staat: FormulierStaat, form: FormData) => Promise<FormulierStaat>;
};

/** For which purposes one may still agree: first the explanation, then what was said. */
export function GeefInstemming({ jongereId, pagina: { open, stukken, vandaag, mag }, actie }: Eigenschappen) {
  if (!mag.vastleggen || open.length === 0) return null;
  return (
    <Sectie titel="Instemming vastleggen">
      <p>Lees eerst samen de uitleg:</p>
      <ul className="mb-4">
        {open.map(({ code, label }) => (
          <li key={code}>
            <Link href={`/jongeren/${jongereId}/instemming/uitleg?doel=${code}`} prefetch={false}>
              {label}
            </Link>
          </li>
        ))}
      </ul>
      <Formulier actie={actie} verborgen={{ jongereId }} label="Instemming vastleggen">
        <Keuzes
          naam="doel"
          label="Waarmee stemt de jongere in?"
          {...(open.length === 1 && open[0] ? { waarde: open[0].code } : {})}
          keuzes={open.map(({ code, label }) => ({ waarde: code, label }))}
        />
        <Veld
          naam="gegevenOp"
          label="Gegeven op"
          soort="date"
          waarde={vandaag}
          max={vandaag}
          breedte="middel"
        />
        <Keuzes
          naam="wijze"
          label="Hoe"
          naast
          waarde="mondeling"
          keuzes={WIJZEN.map((wijze) => ({ waarde: wijze, label: WIJZE_LABEL[wijze] }))}
        />
        {stukken.length > 0 && (
          <Keuzelijst
            naam="documentId"
            label="Stuk in het dossier"
            optioneel
            leeg="Geen"
            breedte="vol"
            keuzes={stukken.map(({ id, titel, datum }) => ({
              waarde: id,
              label: `${titel}, ${formatDatum(datum)}`,
            }))}
          />
        )}
        <Verzendknop>Leg de instemming vast</Verzendknop>
      </Formulier>
    </Sectie>
  );
}
