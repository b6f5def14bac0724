import { PubliekeFiguur } from '#components/publicaties/publieke-figuur.tsx';
import { Datum } from '#components/ui/datum.tsx';
import { Kenmerken } from '#components/ui/kenmerken.tsx';
import { Mededeling } from '#components/ui/mededeling.tsx';
import { Uitklap } from '#components/ui/uitklap.tsx';
import { todayInAmsterdam } from '#lib/kalender/rules.ts';
import type { OpenbarePublicatie } from '#lib/publicaties/model.ts';

export function csvPad({ bureauCode, indicator, schooljaar }: OpenbarePublicatie, uitgave?: number): string {
  return `/cijfers/${bureauCode}/csv/${indicator}/${schooljaar}${uitgave === undefined ? '' : `?uitgave=${uitgave}`}`;
}

/** A published figure: the question, the pictures, and below them how it was counted and what proves it. */
export function Publicatiekaart({ publicatie }: { publicatie: OpenbarePublicatie }) {
  const { definitie: kop, openbaar } = publicatie;
  return (
    <article id={publicatie.indicator} className="my-8">
      <h3>{kop.titel}</h3>
      <p>{kop.vraag}</p>
      {publicatie.ingetrokken && (
        <Mededeling toon="let-op" titel="Dit cijfer is ingetrokken">
          {publicatie.toelichting}
        </Mededeling>
      )}
      {openbaar.vormen.map((vorm) => (
        <PubliekeFiguur
          key={vorm.tabel.code}
          vorm={vorm}
          woorden={openbaar.woorden}
          csv={csvPad(publicatie, publicatie.uitgave)}
          eenheid={kop.eenheid === '%' ? 'jongere' : kop.eenheid}
        />
      ))}
      {publicatie.toelichting && !publicatie.ingetrokken && <p>{publicatie.toelichting}</p>}
      <Uitklap titel={`Hoe is dit geteld? (${kop.titel})`}>
        <Verantwoording publicatie={publicatie} />
      </Uitklap>
    </article>
  );
}

function Verantwoording({ publicatie }: { publicatie: OpenbarePublicatie }) {
  const { definitie: kop } = publicatie;
  return (
    <Kenmerken
      kenmerken={[
        { naam: 'Definitie', waarde: kop.definitie },
        { naam: 'Formule', waarde: kop.formule },
        { naam: 'Bron', waarde: kop.bron },
        { naam: 'Versie van de definitie', waarde: `${kop.code}, versie ${kop.versie}` },
        { naam: 'Stand op (peildatum)', waarde: <Datum op={publicatie.peildatum} /> },
        { naam: 'Zoals bekend op', waarde: <Datum op={todayInAmsterdam(publicatie.bekendOp)} /> },
        { naam: 'Gepubliceerd', waarde: <Datum op={todayInAmsterdam(publicatie.gepubliceerdOp)} /> },
        { naam: 'Uitgave', waarde: `${publicatie.uitgave}, gecontroleerd door een tweede medewerker` },
        { naam: 'Controlegetal', waarde: <code className="break-all text-klein">{publicatie.hash}</code> },
      ]}
    />
  );
}
